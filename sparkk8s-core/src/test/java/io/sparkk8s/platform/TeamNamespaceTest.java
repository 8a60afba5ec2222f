package io.sparkk8s.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LimitRange;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.Fault;
import io.sparkk8s.InvalidSpecException;
import org.junit.jupiter.api.Test;

class TeamNamespaceTest {

    private static TeamNamespace team() {
        return TeamNamespace.named("team-a")
                .label("cost-center", "42")
                .quota(q -> q.requestsCpu("100").limitsMemory("400Gi").pods(200).extended("nvidia.com/gpu", 8))
                .limits(l -> l.defaultRequest("cpu", "500m").max("memory", "64Gi"))
                .build();
    }

    private static <T extends HasMetadata> T only(TeamNamespace team, Class<T> kind) {
        return team.manifests().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_objects_come_in_the_order_of_creation() {
        assertThat(team().manifests())
                .extracting(HasMetadata::getKind)
                .containsExactly("Namespace", "ResourceQuota", "LimitRange", "ServiceAccount", "Role", "RoleBinding");
        assertThat(TeamNamespace.named("bare").build().manifests())
                .extracting(HasMetadata::getKind)
                .containsExactly("Namespace", "ServiceAccount", "Role", "RoleBinding");
    }

    @Test
    void the_quota_and_the_limits_have_Kubernetes_own_names() {
        assertThat(only(team(), ResourceQuota.class).getSpec().getHard())
                .containsEntry("requests.cpu", new Quantity("100"))
                .containsEntry("limits.memory", new Quantity("400Gi"))
                .containsEntry("pods", new Quantity("200"))
                .containsEntry("requests.nvidia.com/gpu", new Quantity("8"));
        assertThat(only(team(), LimitRange.class).getSpec().getLimits())
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.getType()).isEqualTo("Container");
                    assertThat(limit.getDefaultRequest()).containsEntry("cpu", new Quantity("500m"));
                    assertThat(limit.getMax()).containsEntry("memory", new Quantity("64Gi"));
                });
    }

    @Test
    void a_driver_may_do_what_Spark_does() {
        var role = only(team(), Role.class);
        assertThat(role.getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getResources())
                    .containsExactlyInAnyOrder("pods", "services", "configmaps", "persistentvolumeclaims");
            assertThat(rule.getVerbs()).contains("create", "watch", "deletecollection");
        });
        assertThat(only(team(), RoleBinding.class)).satisfies(binding -> {
            assertThat(binding.getRoleRef().getName())
                    .isEqualTo(role.getMetadata().getName());
            assertThat(binding.getSubjects()).singleElement().satisfies(subject -> {
                assertThat(subject.getName()).isEqualTo("spark");
                assertThat(subject.getNamespace()).isEqualTo("team-a");
            });
        });
    }

    @Test
    void the_yaml_is_read_back_as_the_objects_that_were_written() {
        assertThat(new KubernetesSerialization().<Object>unmarshal(team().toYaml()))
                .isEqualTo(team().manifests());
    }

    @Test
    void equal_descriptions_are_equal() {
        assertThat(team()).isEqualTo(team()).hasSameHashCodeAs(team());
    }

    @Test
    void all_faults_are_told_at_once() {
        var invalid = catchThrowableOfType(InvalidSpecException.class, () -> TeamNamespace.named("Team A")
                .serviceAccount("")
                .quota(q -> q.requestsCpu("many").pods(-1))
                .limits(l -> l.max("memory", "64 gigs"))
                .build());

        assertThat(invalid.faults())
                .extracting(Fault::path)
                .containsExactly("name", "serviceAccount", "quota.pods", "quota.requests.cpu", "limits.max.memory");
    }
}
