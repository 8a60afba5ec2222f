package io.sparkk8s.testkit.internal.apiserver;

import tools.jackson.databind.node.ObjectNode;

/** The admission of pods by their service accounts, which must exist. */
final class ServiceAccounts {

    private final ObjectStore store;

    ServiceAccounts(ObjectStore store) {
        this.store = store;
    }

    void admit(Resource resource, ObjectNode object) {
        if (!resource.equals(Resources.PODS)) {
            return;
        }
        var namespace = Json.namespace(object);
        var account = Json.text(object, "spec", "serviceAccountName");
        if (store.get(Resources.SERVICE_ACCOUNTS, namespace, account).isEmpty()) {
            throw ApiError.forbidden(
                    resource,
                    Json.name(object),
                    "error looking up service account %s/%s: serviceaccount \"%s\" not found"
                            .formatted(namespace, account, account));
        }
    }
}
