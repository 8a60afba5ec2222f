package io.sparkk8s.backend.crd;

import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.client.CustomResource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An operator's resource. Its spec and its status are kept as the JSON that they are, so that no field is lost that a
 * version of the operator has and this library does not know.
 */
public abstract class OperatorResource
        extends CustomResource<Map<String, @Nullable Object>, Map<String, @Nullable Object>> implements Namespaced {

    private static final long serialVersionUID = 1L;

    OperatorResource() {}

    @Override
    protected Map<String, @Nullable Object> initSpec() {
        return new LinkedHashMap<>();
    }

    @Override
    protected @Nullable Map<String, @Nullable Object> initStatus() {
        return null;
    }

    /** What the operator wrote; empty before it has seen the resource. */
    public Fields statusFields() {
        return Fields.of(getStatus());
    }
}
