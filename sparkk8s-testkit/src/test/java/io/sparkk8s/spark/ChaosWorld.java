package io.sparkk8s.spark;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.sparkk8s.RunRef;
import io.sparkk8s.app.BatchScheduler;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.app.UiIngress;
import io.sparkk8s.app.Volume;
import io.sparkk8s.backend.ApacheOperator;
import io.sparkk8s.backend.ClientDeployment;
import io.sparkk8s.backend.KubeflowOperator;
import io.sparkk8s.backend.crd.ApacheApplication;
import io.sparkk8s.backend.crd.KubeflowApplication;
import io.sparkk8s.spark.SubmissionChaosTest.Way;
import io.sparkk8s.testkit.FakeCluster;
import io.sparkk8s.testkit.SparkClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the ways to run differ in: what a cluster needs for them, how their runs end, and the objects they have. */
final class ChaosWorld {

    static final String CLIENT = "spark-client";
    private static final Map<FakeCluster, SparkClient> CLIENTS = new HashMap<>();

    private ChaosWorld() {}

    /** An application that has every object that this library makes. */
    static SparkApplication withAllObjects(SparkApplication app) {
        return app.toBuilder()
                .batchScheduler(BatchScheduler.volcano())
                .conf("spark.kubernetes.authenticate.driver.oauthToken", "token")
                .driver(d -> d.volume(Volume.onDemandPvc("data", "gp3", "1Gi", "/data")))
                .executor(e -> e.template(new PodTemplateSpecBuilder()
                        .withNewSpec()
                        .withPriorityClassName("low")
                        .endSpec()
                        .build()))
                .ui(u -> u.ingress(UiIngress.host("{{APP_ID}}.acme.com")))
                .build();
    }

    static void prepare(FakeCluster cluster, Way way) {
        if (isClient(way)) {
            // of the test before, whose cluster is closed
            CLIENTS.clear();
            CLIENTS.put(cluster, cluster.sparkClient(CLIENT).deployedIn("etl"));
        }
    }

    private static boolean isClient(Way way) {
        return way.options().backend().kind().equals(ClientDeployment.KIND);
    }

    /** The applications that were begun in the client Deployment. */
    static List<String> submissions(FakeCluster cluster) {
        return Objects.requireNonNull(CLIENTS.get(cluster)).submissions();
    }

    /** Whether a run whose main object is there has begun. */
    static boolean hasBegun(FakeCluster cluster, Way way) {
        return !isClient(way) || !submissions(cluster).isEmpty();
    }

    /** Lets an operator say that the run has succeeded; others do by themselves. */
    static void complete(FakeCluster cluster, Way way, RunRef ref) {
        var backend = way.options().backend();
        var now = cluster.clock().instant();
        switch (backend.kind()) {
            case KubeflowOperator.KIND ->
                ScriptedOperator.of(backend, cluster.client())
                        .states(ref, now, "SUBMITTED", "RUNNING", "SUCCEEDING", "COMPLETED");
            case ApacheOperator.KIND ->
                ScriptedOperator.of(backend, cluster.client())
                        .states(
                                ref,
                                now,
                                "Submitted",
                                "DriverRequested",
                                "RunningHealthy",
                                "Succeeded",
                                "ResourceReleased");
            default -> {}
        }
    }

    /** All that may be a run's, executors too, but not the pods of the client Deployment. */
    static Stream<HasMetadata> objects(FakeCluster cluster) {
        return Stream.concat(
                cluster.list(Pod.class, "etl").stream()
                        .filter(pod -> !pod.getMetadata().getName().startsWith(CLIENT)),
                besidePods(cluster));
    }

    static Stream<HasMetadata> besidePods(FakeCluster cluster) {
        var typed = Stream.of(
                        Service.class,
                        ConfigMap.class,
                        Secret.class,
                        PersistentVolumeClaim.class,
                        Ingress.class,
                        KubeflowApplication.class,
                        ApacheApplication.class)
                .flatMap(type -> cluster.list(type, "etl").stream())
                .map(HasMetadata.class::cast);
        return Stream.concat(typed, podGroups(cluster).stream());
    }

    private static List<GenericKubernetesResource> podGroups(FakeCluster cluster) {
        return cluster.client()
                .genericKubernetesResources("scheduling.volcano.sh/v1beta1", "PodGroup")
                .inNamespace("etl")
                .list()
                .getItems();
    }
}
