package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.ResourceTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Describes what a step does with an object of Kubernetes. The object is one of fabric8's, in whose texts {@link Value}s may
 * stand, as {@code withName(in.day().toString())}: whatever they hold, they are texts of the manifest, never parts of it.
 * The step runs under the service account of its pod, which must be allowed to do it.
 *
 * <p>For one thread, while it is described.
 */
public final class ResourceSpec {
    private final ResourceTemplate.Builder wire = ResourceTemplate.builder();
    private final Map<String, Parameter.Builder> outputs = new HashMap<>();
    private boolean described;

    ResourceSpec() {}

    /** How a patch is merged. */
    public enum Merge {
        /** Lists are merged by their keys; for Kubernetes' own kinds only. */
        STRATEGIC("strategic"),
        /** JSON Merge Patch, RFC 7386. */
        MERGE("merge"),
        /** JSON Patch, RFC 6902. */
        JSON("json");

        private final String text;

        Merge(String text) {
            this.text = text;
        }
    }

    /** Creates it; it may have a {@code generateName}. */
    public ResourceSpec create(HasMetadata object) {
        return action("create", object);
    }

    /** Creates or changes it, as {@code kubectl apply} does. */
    public ResourceSpec apply(HasMetadata object) {
        return action("apply", object);
    }

    /** Replaces what is there. */
    public ResourceSpec replace(HasMetadata object) {
        return action("replace", object);
    }

    /** Changes what is there: the object names it, and has the fields to change. */
    public ResourceSpec patch(Merge merge, HasMetadata object) {
        wire.mergeStrategy(merge.text);
        return action("patch", object);
    }

    /** Deletes what the object names. */
    public ResourceSpec delete(HasMetadata object) {
        return action("delete", object);
    }

    /** Reads what the object names, until the condition is true. */
    public ResourceSpec get(HasMetadata object) {
        return action("get", object);
    }

    private ResourceSpec action(String action, HasMetadata object) {
        wire.action(action).manifest(JsonText.of(object));
        described = true;
        return this;
    }

    /**
     * As it is, in Argo's words.
     *
     * @param action {@code create}, {@code apply}, {@code replace}, {@code patch}, {@code delete} or {@code get}
     * @param manifest YAML; a value that is pasted into it can change it
     */
    public ResourceSpec rawManifest(String action, String manifest) {
        wire.action(action).manifest(manifest);
        described = true;
        return this;
    }

    /** As {@link #rawManifest}, of a file. */
    public ResourceSpec manifestFrom(String action, Artifact file) {
        wire.action(action)
                .manifestFrom(m -> m.artifact(file.wire().toBuilder()
                        .name("manifest")
                        .path("/tmp/manifest.yaml")
                        .build()));
        described = true;
        return this;
    }

    /** The step succeeds when this becomes true; without it, as soon as the object was sent. */
    public ResourceSpec successWhen(ResourceCondition condition) {
        wire.successCondition(condition.toString());
        return this;
    }

    /** The step fails when this becomes true. */
    public ResourceSpec failureWhen(ResourceCondition condition) {
        wire.failureCondition(condition.toString());
        return this;
    }

    /** What is created goes away with the workflow (JSON: {@code setOwnerReference}). */
    public ResourceSpec ownedByWorkflow() {
        wire.setOwnerReference(true);
        return this;
    }

    /** Flags of kubectl, as {@code --validate=false}. */
    public ResourceSpec flags(String... flags) {
        wire.flags(List.of(flags));
        return this;
    }

    /**
     * An output from the object, when the condition is true.
     *
     * @param output a component of the record of the outputs
     * @param jsonPath of kubectl, as {@code {.status.phase}}
     */
    public ResourceSpec output(Value<?> output, String jsonPath) {
        return output(output, Parameter.builder().valueFrom(v -> v.jsonPath(jsonPath)));
    }

    /** As {@link #output(Value, String)}, by a filter of jq. */
    public ResourceSpec outputByJq(Value<?> output, String filter) {
        return output(output, Parameter.builder().valueFrom(v -> v.jqFilter(filter)));
    }

    private ResourceSpec output(Value<?> output, Parameter.Builder source) {
        String name = output.outputName();
        if (name == null) {
            throw new IllegalArgumentException(output + " is no output of this template");
        }
        outputs.put(name, source);
        return this;
    }

    /** Anything else that a resource template has. What is set here is not checked. */
    public ResourceSpec with(Consumer<ResourceTemplate.Builder> change) {
        change.accept(wire);
        return this;
    }

    Parameter.Builder output(String name) {
        Parameter.@Nullable Builder source = outputs.get(name);
        return source == null ? Parameter.builder() : source;
    }

    io.sparkk8s.argo.model.Template.Builder wire(List<String> declared, Place place) {
        place.in("resource").faultIf(!described, "the action is missing: say create(..), apply(..), get(..) ...");
        declared.forEach(name -> place.in("outputs")
                .in(name)
                .faultIf(!outputs.containsKey(name), "nothing says where it comes from: say output(..)"));
        return io.sparkk8s.argo.model.Template.builder().resource(wire.build());
    }
}
