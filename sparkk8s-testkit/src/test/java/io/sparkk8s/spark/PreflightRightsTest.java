package io.sparkk8s.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBuilder;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.preflight.Check;
import io.sparkk8s.preflight.PreflightReport;
import io.sparkk8s.testkit.FakeCluster;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rights of the caller and of the driver's service account, as the cluster's Roles give them. */
class PreflightRightsTest {

    private static final String[] ALL = {"pods", "services", "configmaps", "persistentvolumeclaims"};

    private static final SparkApplication APP = SubmissionChaosTest.APP.toBuilder()
            .driver(d -> d.serviceAccount("spark"))
            .build();

    private final FakeCluster cluster = FakeCluster.builder().namespaces("etl").build();
    private final SparkK8s spark = SparkK8s.on(cluster.connect());

    @BeforeEach
    void given() {
        cluster.client()
                .resource(new ServiceAccountBuilder()
                        .withNewMetadata()
                        .withName("spark")
                        .withNamespace("etl")
                        .endMetadata()
                        .build())
                .create();
    }

    @AfterEach
    void close() {
        spark.close();
        cluster.close();
    }

    @Test
    void a_driver_without_a_Role_may_make_nothing() {
        assertThat(failed(spark.preflight(APP)))
                .containsOnlyKeys(List.of(ALL).stream()
                        .map(resource -> "right of ServiceAccount etl/spark to " + resource)
                        .toArray(String[]::new))
                .containsEntry(
                        "right of ServiceAccount etl/spark to pods",
                        "not allowed: create, get, list, watch, patch, delete, deletecollection");
    }

    @Test
    void a_driver_that_may_do_all_is_found_to_by_four_calls() {
        allow("*");

        var report = spark.preflight(APP);

        assertThat(report.passed()).as("%s", report).isTrue();
        assertThat(calls("subjectaccessreviews")).isEqualTo(4);
        assertThat(calls("selfsubjectaccessreviews")).isEqualTo(15);
    }

    @Test
    void a_right_that_is_missing_is_named() {
        allow("create", "get", "list", "watch", "patch", "delete");

        var report = spark.preflight(APP);

        assertThat(failed(report))
                .hasSize(4)
                .containsEntry("right of ServiceAccount etl/spark to services", "not allowed: deletecollection");
        assertThat(calls("subjectaccessreviews")).isEqualTo(32);
    }

    private void allow(String... verbs) {
        cluster.client()
                .resource(new RoleBuilder()
                        .withNewMetadata()
                        .withName("spark")
                        .withNamespace("etl")
                        .endMetadata()
                        .addNewRule()
                        .withApiGroups("")
                        .withResources(ALL)
                        .withVerbs(verbs)
                        .endRule()
                        .build())
                .create();
        cluster.client()
                .resource(new RoleBindingBuilder()
                        .withNewMetadata()
                        .withName("spark")
                        .withNamespace("etl")
                        .endMetadata()
                        .withNewRoleRef("rbac.authorization.k8s.io", "Role", "spark")
                        .addNewSubject("", "ServiceAccount", "spark", "etl")
                        .build())
                .create();
    }

    private long calls(String resource) {
        return cluster.requests().stream()
                .filter(call -> call.resource().equals(resource))
                .count();
    }

    private static Map<String, String> failed(PreflightReport report) {
        return report.failed().stream().collect(Collectors.toMap(Check::subject, Check::message));
    }
}
