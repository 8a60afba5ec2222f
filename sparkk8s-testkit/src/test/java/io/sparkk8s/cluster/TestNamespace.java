package io.sparkk8s.cluster;

import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;

/** A namespace of a test's own on a real cluster, with a service account that drivers may run as. */
final class TestNamespace implements AutoCloseable {

    private final KubernetesClient client;
    private final String name;

    TestNamespace(KubernetesClient client, String prefix) {
        this.client = client;
        var namespace = new NamespaceBuilder()
                .withNewMetadata()
                .withGenerateName("sparkk8s-" + prefix + "-")
                .endMetadata()
                .build();
        name = client.resource(namespace).create().getMetadata().getName();
        client.resource(new ServiceAccountBuilder()
                        .withNewMetadata()
                        .withName("spark")
                        .withNamespace(name)
                        .endMetadata()
                        .build())
                .create();
        allow("spark", "", "pods", "pods/log", "services", "configmaps", "persistentvolumeclaims");
    }

    /** Lets the service account {@code spark} do anything with some resources. */
    void allow(String role, String group, String... resources) {
        client.resource(new RoleBuilder()
                        .withNewMetadata()
                        .withName(role)
                        .withNamespace(name)
                        .endMetadata()
                        .addNewRule()
                        .withApiGroups(group)
                        .withResources(resources)
                        .withVerbs("*")
                        .endRule()
                        .build())
                .create();
        client.resource(new RoleBindingBuilder()
                        .withNewMetadata()
                        .withName(role)
                        .withNamespace(name)
                        .endMetadata()
                        .withNewRoleRef("rbac.authorization.k8s.io", "Role", role)
                        .addNewSubject("", "ServiceAccount", "spark", name)
                        .build())
                .create();
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        client.namespaces().withName(name).delete();
    }
}
