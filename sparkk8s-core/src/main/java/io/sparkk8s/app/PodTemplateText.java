package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.InvalidSpecException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pod template as a file has it: a Pod as YAML or JSON, which is what {@code spark.kubernetes.ROLE.podTemplateFile}
 * names. The driver makes executors from this very text, as long as nothing is put on top of it. Immutable.
 */
public final class PodTemplateText {

    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

    private final String text;
    private final PodTemplateSpec template;

    private PodTemplateText(String text, PodTemplateSpec template) {
        this.text = text;
        this.template = template;
    }

    /**
     * Reads a template.
     *
     * @throws InvalidSpecException the text is not one Pod as YAML or JSON; does not quote the text, which may hold secrets
     */
    public static PodTemplateText of(String text) {
        var pod = pod(requireNonNull(text, "text"));
        if (pod == null || !"Pod".equals(pod.getKind())) {
            throw InvalidSpecException.of("a pod template", "text", "is not one Pod as YAML or JSON");
        }
        var template = new PodTemplateSpecBuilder()
                .withMetadata(pod.getMetadata())
                .withSpec(pod.getSpec())
                .build();
        return new PodTemplateText(text, template);
    }

    private static @Nullable Pod pod(String text) {
        try {
            return SERIALIZATION.unmarshal(text, Pod.class);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** As it was given. */
    public String text() {
        return text;
    }

    /** A copy of what it says. */
    public PodTemplateSpec template() {
        return new PodTemplateSpecBuilder(template).build();
    }

    /** By the text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PodTemplateText that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    /** Without the text, which may hold secrets. */
    @Override
    public String toString() {
        return "PodTemplateText of " + text.length() + " characters";
    }
}
