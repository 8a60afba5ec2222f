package io.sparkk8s.spark;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.sparkk8s.RunRef;
import io.sparkk8s.backend.ApacheOperator;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.backend.KubeflowOperator;
import io.sparkk8s.backend.crd.ApacheApplication;
import io.sparkk8s.backend.crd.KubeflowApplication;
import io.sparkk8s.backend.crd.OperatorResource;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Writes what the real operators write, when a test says so. */
public abstract class ScriptedOperator {

    private final Class<? extends OperatorResource> type;
    private final String podLabel;
    private final KubernetesClient client;

    private ScriptedOperator(Class<? extends OperatorResource> type, String podLabel, KubernetesClient client) {
        this.type = type;
        this.podLabel = podLabel;
        this.client = client;
    }

    public static ScriptedOperator of(Backend backend, KubernetesClient client) {
        return switch (backend.kind()) {
            case KubeflowOperator.KIND -> new Kubeflow(client);
            case ApacheOperator.KIND -> new Apache(client);
            default -> throw new IllegalArgumentException(backend.toString());
        };
    }

    /** Moves a resource on to the next state. */
    public abstract void state(RunRef ref, String state, String message, Instant time);

    public void states(RunRef ref, Instant time, String... states) {
        for (var state : states) {
            state(ref, state, "", time);
        }
    }

    /** Starts a driver, as the operator's spark-submit does; how many executors it has is a script's to say. */
    public void driver(RunRef ref, String podName) {
        create(pod(ref, podName, "driver")
                .editMetadata()
                .addNewOwnerReference()
                .withApiVersion(HasMetadata.getApiVersion(type))
                .withKind("SparkApplication")
                .withName(ref.name())
                .withUid(ref.uid())
                .endOwnerReference()
                .endMetadata()
                .editSpec()
                .editFirstContainer()
                .withArgs(
                        "sh",
                        "-c",
                        "echo hello",
                        "spark-submit",
                        "--conf",
                        "spark.executor.instances=0",
                        "--conf",
                        "spark.kubernetes.executor.label." + podLabel + "=" + ref.name())
                .endContainer()
                .endSpec());
    }

    /** Starts an executor, as a driver of the operator's does. */
    public void executor(RunRef ref, String podName, String memoryLimit, String... command) {
        create(pod(ref, podName, "executor")
                .editSpec()
                .editFirstContainer()
                .withArgs(command)
                .withNewResources()
                .addToLimits("memory", new Quantity(memoryLimit))
                .endResources()
                .endContainer()
                .endSpec());
    }

    private void create(PodBuilder pod) {
        client.resource(pod.build()).create();
    }

    private PodBuilder pod(RunRef ref, String podName, String role) {
        return new PodBuilder()
                .withNewMetadata()
                .withName(podName)
                .withNamespace(ref.namespace())
                .addToLabels("spark-role", role)
                .addToLabels(podLabel, ref.name())
                .endMetadata()
                .withNewSpec()
                .withRestartPolicy("Never")
                .addNewContainer()
                .withName("spark-kubernetes-" + role)
                .withImage("bed.local/spark:4.0.5")
                .withImagePullPolicy("IfNotPresent")
                .endContainer()
                .endSpec();
    }

    void status(RunRef ref, Function<Map<String, Object>, Map<String, Object>> change) {
        edit(type, ref, change);
    }

    private <T extends OperatorResource> void edit(
            Class<T> type, RunRef ref, Function<Map<String, Object>, Map<String, Object>> change) {
        client.resources(type).inNamespace(ref.namespace()).withName(ref.name()).editStatus(resource -> {
            resource.setStatus(change.apply(resource.getStatus() == null ? Map.of() : resource.getStatus()));
            return resource;
        });
    }

    private static final class Kubeflow extends ScriptedOperator {

        Kubeflow(KubernetesClient client) {
            super(KubeflowApplication.class, "sparkoperator.k8s.io/app-name", client);
        }

        @Override
        public void state(RunRef ref, String state, String message, Instant time) {
            status(ref, before -> {
                var status = new HashMap<>(before);
                status.put("applicationState", Map.of("state", state, "errorMessage", message));
                status.put("driverInfo", Map.of("podName", ref.name() + "-driver"));
                switch (state) {
                    case "SUBMITTED" -> status.put("lastSubmissionAttemptTime", time.toString());
                    case "SUCCEEDING", "FAILING" -> status.put("terminationTime", time.toString());
                    case "PENDING_RERUN" -> status.remove("terminationTime");
                    default -> {}
                }
                return status;
            });
        }
    }

    private static final class Apache extends ScriptedOperator {

        Apache(KubernetesClient client) {
            super(ApacheApplication.class, "spark.operator/spark-app-name", client);
        }

        @Override
        public void state(RunRef ref, String state, String message, Instant time) {
            status(ref, before -> {
                var next = Map.<String, Object>of(
                        "currentStateSummary", state, "message", message, "lastTransitionTime", time.toString());
                var history = new LinkedHashMap<Object, Object>(
                        (Map<?, ?>) before.getOrDefault("stateTransitionHistory", Map.of()));
                history.put(Integer.toString(history.size()), next);
                var status = new HashMap<>(before);
                status.put("currentState", next);
                status.put("stateTransitionHistory", history);
                return status;
            });
        }
    }
}
