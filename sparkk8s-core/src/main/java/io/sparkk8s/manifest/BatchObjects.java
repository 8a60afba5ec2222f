package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.GenericKubernetesResourceBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.app.BatchScheduler;
import io.sparkk8s.app.SparkApplication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a batch scheduler must know of a run before its driver pod is there: PodGroups, and YuniKorn's task groups. */
final class BatchObjects {

    private static final String TASK_GROUPS = "yunikorn.apache.org/task-groups";

    private final SparkApplication app;
    private final ResourceTotals totals;

    private BatchObjects(SparkApplication app) {
        this.app = app;
        this.totals = ResourceTotals.of(app);
    }

    /** The manifests with what the application's batch scheduler wants. */
    static SparkManifests addTo(SparkManifests manifests, SparkApplication app) {
        var scheduler = app.batchScheduler().orElse(null);
        if (scheduler instanceof BatchScheduler.Volcano volcano) {
            return new BatchObjects(app).volcano(manifests, volcano);
        }
        if (scheduler instanceof BatchScheduler.Coscheduling coscheduling) {
            return new BatchObjects(app).coscheduling(manifests, coscheduling);
        }
        if (scheduler instanceof BatchScheduler.YuniKorn yuniKorn
                && yuniKorn.gang().isPresent()) {
            return new BatchObjects(app).taskGroups(manifests);
        }
        return manifests;
    }

    static boolean areNeededBy(BatchScheduler scheduler) {
        return !(scheduler instanceof BatchScheduler.Kueue)
                && !(scheduler instanceof BatchScheduler.YuniKorn yuniKorn
                        && yuniKorn.gang().isEmpty());
    }

    private SparkManifests volcano(SparkManifests manifests, BatchScheduler.Volcano volcano) {
        var spec = group();
        volcano.queue().ifPresent(queue -> spec.put("queue", queue));
        volcano.priorityClass().ifPresent(priority -> spec.put("priorityClassName", priority));
        return before(manifests, "scheduling.volcano.sh/v1beta1", spec);
    }

    private SparkManifests coscheduling(SparkManifests manifests, BatchScheduler.Coscheduling coscheduling) {
        var spec = group();
        coscheduling
                .scheduleTimeout()
                .ifPresent(timeout -> spec.put("scheduleTimeoutSeconds", Math.toIntExact(timeout.toSeconds())));
        return before(manifests, "scheduling.x-k8s.io/v1alpha1", spec);
    }

    /** With more members than one the driver would wait for executors that only it can make. */
    private Map<String, Object> group() {
        var spec = new LinkedHashMap<String, Object>();
        spec.put("minMember", 1);
        spec.put("minResources", texts(totals.total()));
        return spec;
    }

    private SparkManifests before(SparkManifests manifests, String apiVersion, Map<String, Object> spec) {
        var id = manifests.identity();
        GenericKubernetesResource group = new GenericKubernetesResourceBuilder()
                .withApiVersion(apiVersion)
                .withKind("PodGroup")
                .withNewMetadata()
                .withName(SparkApplication.POD_GROUP.replace("{{APP_ID}}", id.applicationId()))
                .withNamespace(app.namespace())
                .withLabels(Labels.ofOurs(id))
                .addToAnnotations(Labels.KEY, id.key())
                .endMetadata()
                .addToAdditionalProperties("spec", spec)
                .build();
        var before = new ArrayList<HasMetadata>(manifests.before());
        before.add(group);
        return new SparkManifests(id, before, manifests.driverPod());
    }

    private SparkManifests taskGroups(SparkManifests manifests) {
        var groups = new ArrayList<Map<String, Object>>();
        groups.add(taskGroup("spark-driver", 1, totals.driver(), "driver"));
        if (totals.executorCount() > 0) {
            groups.add(taskGroup("spark-executor", totals.executorCount(), totals.executor(), "executor"));
        }
        var pod = new PodBuilder(manifests.driverPod())
                .editMetadata()
                .addToAnnotations(TASK_GROUPS, Serialization.asJson(groups))
                .endMetadata()
                .build();
        return new SparkManifests(manifests.identity(), manifests.before(), pod);
    }

    /** Placeholders are placed where the pods themselves could be. */
    private Map<String, Object> taskGroup(String name, int members, PodResources each, String role) {
        var group = new LinkedHashMap<String, Object>();
        group.put("name", name);
        group.put("minMember", members);
        group.put("minResource", texts(each));
        var nodes = new LinkedHashMap<>(app.conf().family("spark.kubernetes.node.selector."));
        nodes.putAll(app.conf().family("spark.kubernetes." + role + ".node.selector."));
        var template = role.equals("driver") ? app.driverTemplate() : app.executorTemplate();
        var spec = Optional.ofNullable(template.orElse(null)).map(pod -> pod.getSpec());
        spec.map(pod -> pod.getNodeSelector()).ifPresent(selector -> selector.forEach(nodes::putIfAbsent));
        if (!nodes.isEmpty()) {
            group.put("nodeSelector", nodes);
        }
        spec.map(pod -> pod.getTolerations())
                .filter(all -> !all.isEmpty())
                .ifPresent(all -> group.put("tolerations", all));
        spec.map(pod -> pod.getAffinity()).ifPresent(affinity -> group.put("affinity", affinity));
        return group;
    }

    private static Map<String, String> texts(PodResources resources) {
        var texts = new LinkedHashMap<String, String>();
        resources.requestQuantities().forEach((name, quantity) -> texts.put(name, text(quantity)));
        return texts;
    }

    private static String text(Quantity quantity) {
        return quantity.getAmount() + (quantity.getFormat() == null ? "" : quantity.getFormat());
    }
}
