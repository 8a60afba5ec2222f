package io.sparkk8s.preflight;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.storage.StorageClass;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.manifest.SparkManifests;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What an application refers to and does not bring: read from its manifests, and for executors from its configuration. */
final class References {

    private static final String EXECUTOR_SECRETS = "spark.kubernetes.executor.secrets.";
    private static final String EXECUTOR_SERVICE_ACCOUNT = "spark.kubernetes.authenticate.executor.serviceAccountName";
    private static final List<String> CLAIMS = List.of(
            "spark.kubernetes.driver.volumes.persistentVolumeClaim.",
            "spark.kubernetes.executor.volumes.persistentVolumeClaim.");

    private final Map<String, Reference> found = new LinkedHashMap<>();

    private References() {}

    static Collection<Reference> of(SparkApplication app, SparkManifests manifests) {
        var references = new References();
        if (manifests.main() instanceof Pod driver) {
            PodReferences.collect(driver.getSpec(), "driver", references);
        }
        app.executorTemplate()
                .filter(template -> template.getSpec() != null)
                .ifPresent(template -> PodReferences.collect(template.getSpec(), "executor template", references));
        references.executors(app);
        for (var object : manifests.before()) {
            if (object instanceof PersistentVolumeClaim claim && claim.getSpec().getStorageClassName() != null) {
                references.add(StorageClass.class, claim.getSpec().getStorageClassName(), Set.of(), "claim");
            }
        }
        manifests.before().forEach(references::brought);
        return List.copyOf(references.found.values());
    }

    private void executors(SparkApplication app) {
        var conf = app.conf();
        conf.family(SparkKeys.EXECUTOR_SECRET_ENV).forEach((variable, value) -> {
            var colon = value.indexOf(':');
            if (colon > 0) {
                var key = Set.of(value.substring(colon + 1));
                add(Secret.class, value.substring(0, colon), key, "environment variable " + variable);
            }
        });
        conf.family(EXECUTOR_SECRETS).keySet().forEach(name -> add(Secret.class, name, Set.of(), "mount"));
        conf.get(EXECUTOR_SERVICE_ACCOUNT).ifPresent(name -> add(ServiceAccount.class, name, Set.of(), "runs as it"));
        for (var prefix : CLAIMS) {
            conf.family(prefix).forEach((rest, value) -> {
                if (rest.endsWith(".options.storageClass")) {
                    add(StorageClass.class, value, Set.of(), "volume " + rest.substring(0, rest.indexOf('.')));
                } else if (rest.endsWith(".options.claimName") && isFixed(value)) {
                    add(PersistentVolumeClaim.class, value, Set.of(), "volume " + rest.substring(0, rest.indexOf('.')));
                }
            });
        }
    }

    /** Spark makes a claim of its own for each pod for this name, and for names with a pod's number in them. */
    private static boolean isFixed(String claim) {
        return !claim.equals("OnDemand") && !claim.contains("SPARK_EXECUTOR_ID");
    }

    private void add(Class<? extends HasMetadata> type, String name, Set<String> keys, String how) {
        add(new Reference(type, name, new TreeSet<>(keys), false, "executors (" + how + ")"));
    }

    void add(Reference reference) {
        found.merge(key(reference.kind(), reference.name()), reference, Reference::and);
    }

    private void brought(HasMetadata object) {
        found.remove(key(object.getKind(), object.getMetadata().getName()));
    }

    private static String key(String kind, String name) {
        return kind + " " + name;
    }
}
