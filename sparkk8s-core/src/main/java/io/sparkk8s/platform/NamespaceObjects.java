package io.sparkk8s.platform;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LimitRangeBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceQuotaBuilder;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBuilder;
import io.sparkk8s.manifest.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The objects of a {@link TeamNamespace}. */
final class NamespaceObjects {

    private static final String RBAC = "rbac.authorization.k8s.io";
    private static final String QUOTA = "spark-quota";
    private static final String LIMITS = "spark-limits";
    private static final String DRIVER = "-driver";

    /** A driver removes all that has its label at once, hence {@code deletecollection}. */
    private static final List<String> VERBS =
            List.of("create", "get", "list", "watch", "update", "patch", "delete", "deletecollection");

    private final TeamNamespace team;

    private NamespaceObjects(TeamNamespace team) {
        this.team = team;
    }

    static List<HasMetadata> of(TeamNamespace team) {
        return new NamespaceObjects(team).all();
    }

    private List<HasMetadata> all() {
        var objects = new ArrayList<HasMetadata>();
        objects.add(new NamespaceBuilder()
                .withNewMetadata()
                .withName(team.name())
                .withLabels(new LinkedHashMap<>(team.labels()))
                .addToLabels(Labels.MANAGED_BY, "sparkk8s")
                .endMetadata()
                .build());
        if (!team.quota().isEmpty()) {
            objects.add(new ResourceQuotaBuilder()
                    .withMetadata(metadata(QUOTA))
                    .withNewSpec()
                    .withHard(quantities(team.quota()))
                    .endSpec()
                    .build());
        }
        if (!team.limits().isEmpty()) {
            objects.add(limitRange());
        }
        objects.add(new ServiceAccountBuilder()
                .withMetadata(metadata(team.serviceAccount()))
                .build());
        objects.add(new RoleBuilder()
                .withMetadata(metadata(team.serviceAccount() + DRIVER))
                .addNewRule()
                .withApiGroups("")
                .withResources("pods", "services", "configmaps", "persistentvolumeclaims")
                .withVerbs(VERBS)
                .endRule()
                .build());
        objects.add(new RoleBindingBuilder()
                .withMetadata(metadata(team.serviceAccount() + DRIVER))
                .withNewRoleRef(RBAC, "Role", team.serviceAccount() + DRIVER)
                .addNewSubject(null, "ServiceAccount", team.serviceAccount(), team.name())
                .build());
        return List.copyOf(objects);
    }

    private HasMetadata limitRange() {
        return new LimitRangeBuilder()
                .withMetadata(metadata(LIMITS))
                .withNewSpec()
                .addNewLimit()
                .withType("Container")
                .withDefaultRequest(limits(ContainerLimits.DEFAULT_REQUEST))
                .withDefault(limits(ContainerLimits.DEFAULT_LIMIT))
                .withMin(limits(ContainerLimits.MIN))
                .withMax(limits(ContainerLimits.MAX))
                .endLimit()
                .endSpec()
                .build();
    }

    private Map<String, Quantity> limits(String kind) {
        return quantities(team.limits().getOrDefault(kind, Collections.emptySortedMap()));
    }

    private ObjectMeta metadata(String name) {
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(team.name())
                .addToLabels(Labels.MANAGED_BY, "sparkk8s")
                .build();
    }

    private static Map<String, Quantity> quantities(Map<String, String> texts) {
        var quantities = new LinkedHashMap<String, Quantity>();
        texts.forEach((name, text) -> quantities.put(name, Quantity.parse(text)));
        return quantities;
    }
}
