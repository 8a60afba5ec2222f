package io.sparkk8s.app;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import org.jspecify.annotations.Nullable;

/** fabric8's pod templates can be changed by whoever holds them; an application is immutable. */
final class PodTemplates {

    private PodTemplates() {}

    static @Nullable PodTemplateSpec copy(@Nullable PodTemplateSpec template) {
        return template == null ? null : new PodTemplateSpecBuilder(template).build();
    }
}
