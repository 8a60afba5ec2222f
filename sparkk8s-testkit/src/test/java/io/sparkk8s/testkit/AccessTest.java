package io.sparkk8s.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.authorization.v1.LocalSubjectAccessReviewBuilder;
import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReviewBuilder;
import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectRulesReviewBuilder;
import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReviewBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.api.model.rbac.PolicyRuleBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.sparkk8s.cluster.Cluster;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may do what; refusals and reviews are those of v1.34.4. */
class AccessTest {

    private static final String READER = "system:serviceaccount:default:reader";
    private static final String REVIEWS = "/apis/authorization.k8s.io/v1/";

    private final FakeCluster cluster = FakeCluster.create();
    private final Cluster connection = cluster.connectAs(READER);
    private final KubernetesClient client = connection.client();

    @AfterEach
    void close() {
        connection.close();
        cluster.close();
    }

    private static PolicyRule rule(String resource, String... verbs) {
        return new PolicyRuleBuilder()
                .withApiGroups("")
                .withResources(resource)
                .withVerbs(verbs)
                .build();
    }

    private void role(PolicyRule... rules) {
        var role = new RoleBuilder()
                .withNewMetadata()
                .withName("r1")
                .endMetadata()
                .withRules(rules)
                .build();
        cluster.client().rbac().roles().resource(role).create();
        bind("Role", "r1");
    }

    private void bind(String kind, String name) {
        var binding = new RoleBindingBuilder()
                .withNewMetadata()
                .withName("b-" + name)
                .endMetadata()
                .withNewRoleRef("rbac.authorization.k8s.io", kind, name)
                .addNewSubject("", "ServiceAccount", "reader", "default")
                .build();
        cluster.client().rbac().roleBindings().resource(binding).create();
    }

    private static void assertForbidden(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(KubernetesClientException.class, e -> {
            assertThat(e.getCode()).isEqualTo(403);
            assertThat(e.getStatus().getReason()).isEqualTo("Forbidden");
            assertThat(e.getStatus().getMessage()).isEqualTo(message);
        });
    }

    @Test
    void may_do_everything_by_default() {
        assertThat(cluster.client().secrets().inAnyNamespace().list().getItems())
                .isEmpty();
    }

    @Test
    void may_do_nothing_without_a_role() {
        assertForbidden(
                () -> client.pods().withName("p1").get(),
                "pods \"p1\" is forbidden: User \"system:serviceaccount:default:reader\" cannot get resource \"pods\" in"
                        + " API group \"\" in the namespace \"default\"");
        assertForbidden(
                () -> client.pods().inAnyNamespace().list(),
                "pods is forbidden: User \"system:serviceaccount:default:reader\" cannot list resource \"pods\" in API"
                        + " group \"\" at the cluster scope");
        assertForbidden(
                () -> client.apps().deployments().withName("x").get(),
                "deployments.apps \"x\" is forbidden: User \"system:serviceaccount:default:reader\" cannot get resource"
                        + " \"deployments\" in API group \"apps\" in the namespace \"default\"");
        assertForbidden(
                () -> client.pods().resource(Pods.pod("p1")).create(),
                "pods is forbidden: User \"system:serviceaccount:default:reader\" cannot create resource \"pods\" in API"
                        + " group \"\" in the namespace \"default\"");
    }

    @Test
    void may_ask_for_the_version_and_nothing_else_that_is_no_resource() {
        assertThat(client.getKubernetesVersion().getMinor()).isEqualTo("34");
        assertThat(Raw.of(client).get("/metrics").body())
                .contains("forbidden: User \\\"system:serviceaccount:default:reader\\\" cannot get path"
                        + " \\\"/metrics\\\"");
    }

    @Test
    void may_do_what_a_role_says() {
        role(rule("pods", "get", "list", "create"), rule("pods/log", "get"));
        client.pods().resource(Pods.pod("p1")).create();

        assertThat(client.pods().withName("p1").get()).isNotNull();
        assertThat(client.pods().list().getItems()).hasSize(1);
        assertThatCode(() -> client.pods().withName("p1").getLog()).doesNotThrowAnyException();
        assertForbidden(
                () -> client.pods().withName("p1").delete(),
                "pods \"p1\" is forbidden: User \"system:serviceaccount:default:reader\" cannot delete resource \"pods\""
                        + " in API group \"\" in the namespace \"default\"");
        assertThat(Raw.of(client)
                        .get("/api/v1/namespaces/default/pods/p1:4040/proxy/x")
                        .body())
                .contains("pods \\\"p1:4040\\\" is forbidden", "cannot get resource \\\"pods/proxy\\\"");
    }

    @Test
    void may_get_the_objects_that_a_role_names() {
        role(new PolicyRuleBuilder(rule("configmaps", "get", "list"))
                .withResourceNames("one")
                .build());
        cluster.client().configMaps().resource(FakeClusterTest.configMap("one")).create();

        assertThat(client.configMaps().withName("one").get()).isNotNull();
        assertThat(client.configMaps().withField("metadata.name", "one").list().getItems())
                .hasSize(1);
        assertForbidden(
                () -> client.configMaps().withName("two").get(),
                "configmaps \"two\" is forbidden: User \"system:serviceaccount:default:reader\" cannot get resource"
                        + " \"configmaps\" in API group \"\" in the namespace \"default\"");
        assertThatThrownBy(() -> client.configMaps().list()).hasMessageContaining("cannot list resource");
    }

    @Test
    void is_told_of_a_role_that_is_not_there() {
        bind("Role", "nosuch");

        assertForbidden(
                () -> client.secrets().list(),
                "secrets is forbidden: User \"system:serviceaccount:default:reader\" cannot list resource \"secrets\" in"
                        + " API group \"\" in the namespace \"default\": RBAC: role.rbac.authorization.k8s.io \"nosuch\""
                        + " not found");
    }

    @Test
    void may_write_with_edit_and_only_read_with_view() {
        bind("ClusterRole", "view");
        assertThat(client.pods().list().getItems()).isEmpty();
        assertThatThrownBy(() -> client.secrets().list()).hasMessageContaining("cannot list resource");
        assertThatThrownBy(() -> client.pods().resource(Pods.pod("p1")).create())
                .hasMessageContaining("cannot create resource");

        bind("ClusterRole", "edit");
        assertThat(client.secrets().list().getItems()).isEmpty();
        assertThatCode(() -> client.pods().resource(Pods.pod("p1")).create()).doesNotThrowAnyException();
        assertThatThrownBy(() -> client.rbac().roles().list()).hasMessageContaining("cannot list resource");

        bind("ClusterRole", "admin");
        assertThat(client.rbac().roles().list().getItems()).isEmpty();
        assertThatThrownBy(() -> client.pods().inNamespace("kube-system").list())
                .hasMessageContaining("in the namespace \"kube-system\"");
    }

    @Test
    void may_more_once_view_was_made_to_mean_more() {
        bind("ClusterRole", "view");
        var more = new ClusterRoleBuilder()
                .withNewMetadata()
                .withName("view-spark")
                .addToLabels("rbac.authorization.k8s.io/aggregate-to-view", "true")
                .endMetadata()
                .addNewRule()
                .withApiGroups("sparkoperator.k8s.io")
                .withResources("*")
                .withVerbs("*")
                .endRule();
        cluster.client().rbac().clusterRoles().resource(more.build()).create();

        assertThat(Raw.of(client)
                        .get("/apis/sparkoperator.k8s.io/v1beta2/namespaces/default/sparkapplications")
                        .code())
                .isEqualTo(200);
    }

    @Test
    void belongs_to_the_groups_that_are_given() {
        var binding = new RoleBindingBuilder()
                .withNewMetadata()
                .withName("team")
                .endMetadata()
                .withNewRoleRef("rbac.authorization.k8s.io", "ClusterRole", "view")
                .addNewSubject("rbac.authorization.k8s.io", "Group", "data", "")
                .build();
        cluster.client().rbac().roleBindings().resource(binding).create();

        try (var jane = cluster.connectAs("jane", "data");
                var joe = cluster.connectAs("joe")) {
            assertThat(jane.client().pods().list().getItems()).isEmpty();
            assertThatThrownBy(() -> joe.client().pods().list()).hasMessageContaining("User \"joe\" cannot list");
        }
    }

    @Test
    void is_reviewed_by_itself() {
        role(rule("pods", "get"));

        assertThat(mayI("get", "pods", ""))
                .isEqualTo("true RBAC: allowed by RoleBinding \"b-r1/default\" of Role \"r1\" to ServiceAccount"
                        + " \"reader/default\"");
        assertThat(mayI("delete", "pods", "")).isEqualTo("false null");
        assertThat(mayI("create", "pods", "exec")).isEqualTo("false null");
    }

    private String mayI(String verb, String resource, String subresource) {
        var review = new SelfSubjectAccessReviewBuilder()
                .withNewSpec()
                .withNewResourceAttributes()
                .withNamespace("default")
                .withVerb(verb)
                .withResource(resource)
                .withSubresource(subresource)
                .endResourceAttributes()
                .endSpec();
        var status = client.authorization()
                .v1()
                .selfSubjectAccessReview()
                .create(review.build())
                .getStatus();
        return status.getAllowed() + " " + status.getReason();
    }

    @Test
    void is_reviewed_by_others() {
        role(rule("pods", "get"));
        var reviews = cluster.client().authorization().v1();

        var one = new SubjectAccessReviewBuilder()
                .withNewSpec()
                .withUser(READER)
                .withNewResourceAttributes()
                .withNamespace("default")
                .withVerb("get")
                .withResource("pods")
                .endResourceAttributes()
                .endSpec();
        assertThat(reviews.subjectAccessReview().create(one.build()).getStatus().getAllowed())
                .isTrue();
        var local = new LocalSubjectAccessReviewBuilder()
                .withNewMetadata()
                .withNamespace("default")
                .endMetadata()
                .withNewSpec()
                .withUser("joe")
                .withNewResourceAttributes()
                .withNamespace("default")
                .withVerb("get")
                .withResource("pods")
                .endResourceAttributes()
                .endSpec();
        assertThat(reviews.localSubjectAccessReview()
                        .inNamespace("default")
                        .create(local.build())
                        .getStatus()
                        .getAllowed())
                .isFalse();
        assertForbidden(
                () -> client.authorization().v1().subjectAccessReview().create(one.build()),
                "subjectaccessreviews.authorization.k8s.io is forbidden: User"
                        + " \"system:serviceaccount:default:reader\" cannot create resource \"subjectaccessreviews\" in"
                        + " API group \"authorization.k8s.io\" at the cluster scope");
    }

    @Test
    void is_listed_with_its_rules() {
        role(rule("pods", "get"));
        var review = new SelfSubjectRulesReviewBuilder()
                .withNewSpec()
                .withNamespace("default")
                .endSpec();

        var status = client.authorization()
                .v1()
                .selfSubjectRulesReview()
                .create(review.build())
                .getStatus();

        assertThat(status.getIncomplete()).isFalse();
        assertThat(status.getResourceRules())
                .anySatisfy(rule -> {
                    assertThat(rule.getResources()).containsExactly("pods");
                    assertThat(rule.getVerbs()).containsExactly("get");
                })
                .anySatisfy(rule -> assertThat(rule.getResources()).contains("selfsubjectaccessreviews"));
    }

    @Test
    void is_not_reviewed_without_a_question_or_a_subject() {
        var raw = Raw.of(cluster.client());

        assertThat(raw.post(REVIEWS + "selfsubjectaccessreviews", "{\"spec\":{}}")
                        .body())
                .contains("exactly one of nonResourceAttributes or resourceAttributes must be specified", "422");
        assertThat(raw.post(
                                REVIEWS + "subjectaccessreviews",
                                "{\"spec\":{\"resourceAttributes\":{\"verb\":\"get\",\"resource\":\"pods\"}}}")
                        .body())
                .contains("spec.user: Invalid value: \\\"\\\": at least one of user or group must be specified");
    }
}
