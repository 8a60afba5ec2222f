package io.sparkk8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.BatchScheduler;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.app.UiIngress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatchObjectsTest {

    private static SparkApplication.Builder app() {
        return SparkApplication.named("daily")
                .namespace("etl")
                .image("spark")
                .java("com.acme.Daily", "/opt/daily.jar")
                .executor(e -> e.instances(3).cores(2).memory("4g").resource("gpu", 1, "nvidia.com"));
    }

    private static HasMetadata last(SparkManifests manifests) {
        var before = manifests.before();
        return before.get(before.size() - 1);
    }

    @Test
    void Volcano_gets_a_PodGroup_before_the_driver_with_the_sums_of_all_pods() {
        var manifests = SparkK8s.render(
                app().batchScheduler(BatchScheduler.volcano().queue("prod").priorityClass("high"))
                        .build());
        var id = manifests.identity();

        assertThat(Manifests.toYaml(last(manifests)))
                .isEqualTo(
                        """
                        apiVersion: "scheduling.volcano.sh/v1beta1"
                        kind: "PodGroup"
                        metadata:
                          annotations:
                            sparkk8s.io/key: ""
                          labels:
                            app.kubernetes.io/managed-by: "sparkk8s"
                            sparkk8s.io/spec-hash: "%s"
                            spark-app-selector: "%s"
                          name: "%s-podgroup"
                          namespace: "etl"
                        spec:
                          minMember: 1
                          minResources:
                            cpu: "7"
                            memory: "14923Mi"
                            nvidia.com/gpu: "3"
                          queue: "prod"
                          priorityClassName: "high"
                        """
                                .formatted(id.specHash(), id.applicationId(), id.applicationId()));
        assertThat(manifests.all().get(manifests.all().size() - 1)).isSameAs(manifests.driverPod());
    }

    @Test
    void coscheduling_gets_a_PodGroup_of_its_own_kind() {
        var group = last(SparkK8s.render(
                app().batchScheduler(BatchScheduler.coscheduling().scheduleTimeout(Duration.ofMinutes(2)))
                        .build()));

        assertThat(group.getApiVersion()).isEqualTo("scheduling.x-k8s.io/v1alpha1");
        assertThat(Manifests.toYaml(group))
                .contains("minMember: 1", "scheduleTimeoutSeconds: 120", "memory: \"14923Mi\"");
    }

    @Test
    void YuniKorn_is_told_the_task_groups_by_the_driver_alone() {
        var manifests = SparkK8s.render(app().batchScheduler(
                        BatchScheduler.yuniKorn().queue("root.prod").gang(Duration.ofSeconds(30)))
                .nodeSelector("disk", "ssd")
                .build());

        assertThat(manifests.driverPod().getMetadata().getAnnotations())
                .containsEntry(
                        "yunikorn.apache.org/task-groups",
                        "[{\"name\":\"spark-driver\",\"minMember\":1,"
                                + "\"minResource\":{\"cpu\":\"1\",\"memory\":\"1408Mi\"},\"nodeSelector\":{\"disk\":\"ssd\"}},"
                                + "{\"name\":\"spark-executor\",\"minMember\":3,"
                                + "\"minResource\":{\"cpu\":\"2\",\"memory\":\"4505Mi\",\"nvidia.com/gpu\":\"1\"},"
                                + "\"nodeSelector\":{\"disk\":\"ssd\"}}]")
                .containsEntry("yunikorn.apache.org/task-group-name", "spark-driver");
        assertThat(manifests.before()).extracting(HasMetadata::getKind).containsExactly("Service", "ConfigMap");
    }

    @Test
    void Kueue_and_YuniKorn_without_a_gang_need_no_object() {
        assertThat(SparkK8s.render(
                                app().batchScheduler(BatchScheduler.kueue("q")).build())
                        .before())
                .hasSize(2);
        assertThat(SparkK8s.render(
                                app().batchScheduler(BatchScheduler.yuniKorn()).build())
                        .before())
                .hasSize(2);
    }

    @Test
    void an_Ingress_leads_to_the_port_of_the_UI() {
        var manifests = SparkK8s.render(app().ui(u -> u.ingress(
                        UiIngress.nginx("{{APP_ID}}.acme.com", "/daily").tls("cert")))
                .build());
        var id = manifests.identity();

        assertThat(Manifests.toYaml(last(manifests)).replace("\"", ""))
                .contains("kind: Ingress", "name: " + id.prefix() + "-ui", "ingressClassName: nginx")
                .contains("nginx.ingress.kubernetes.io/rewrite-target: /$2")
                .contains("host: " + id.applicationId() + ".acme.com", "secretName: cert")
                .contains("path: /daily(/|$)(.*)", "pathType: ImplementationSpecific")
                .contains("name: " + id.serviceName(), "name: spark-ui");
    }
}
