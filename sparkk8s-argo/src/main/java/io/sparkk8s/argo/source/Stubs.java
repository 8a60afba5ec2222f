package io.sparkk8s.argo.source;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.argo.Artifact;
import io.sparkk8s.argo.Name;
import io.sparkk8s.argo.None;
import io.sparkk8s.argo.TemplateRef;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.model.ClusterWorkflowTemplate;
import io.sparkk8s.argo.model.Inputs;
import io.sparkk8s.argo.model.Outputs;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.argo.model.Template;
import io.sparkk8s.argo.model.WorkflowSpec;
import io.sparkk8s.argo.model.WorkflowTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The templates of a WorkflowTemplate as typed references, each with the records of its inputs and outputs. */
final class Stubs {

    private final Imports imports;
    private final JavaNames types;
    private final JavaNames constants = new JavaNames();
    private final StringBuilder text = new StringBuilder();
    private final List<Stub> all = new ArrayList<>();

    private Stubs(String className, Imports imports) {
        this.imports = imports;
        this.types = new JavaNames(className);
    }

    static Stubs of(HasMetadata object, String className, Imports imports) {
        Stubs stubs = new Stubs(className, imports);
        String name = object.getMetadata() == null ? null : object.getMetadata().getName();
        if (name != null && object instanceof WorkflowTemplate template) {
            stubs.templates(name, template.spec(), "NAMESPACE");
        } else if (name != null && object instanceof ClusterWorkflowTemplate template) {
            stubs.templates(name, template.spec(), "CLUSTER");
        }
        return stubs;
    }

    String text() {
        return text.toString();
    }

    /** Those that have a reference. */
    List<Stub> all() {
        return all;
    }

    private void templates(String resource, WorkflowSpec spec, String scope) {
        for (Template template : spec.templates()) {
            String name = template.name();
            if (name == null || name.isEmpty()) {
                continue; // nothing can refer to it
            }
            Inputs inputs = template.inputs() == null ? Inputs.builder().build() : template.inputs();
            Outputs outputs = template.outputs() == null ? Outputs.builder().build() : template.outputs();
            Map<String, String> parameters = new HashMap<>();
            String in = record(name, "Inputs", inputs.parameters(), inputs.artifacts(), parameters);
            String out = record(name, "Outputs", outputs.parameters(), outputs.artifacts(), new HashMap<>());
            all.add(new Stub(template, name, in, out, parameters));
            String ref = imports.name(TemplateRef.class);
            text.append("\n    /** {@code ")
                    .append(comment(name))
                    .append("} of ")
                    .append(comment(resource));
            text.append(". */\n    public static final ")
                    .append(ref)
                    .append("<")
                    .append(in)
                    .append(", ")
                    .append(out);
            text.append("> ").append(constants.constant(name)).append(" = new ").append(ref);
            text.append("<>(\n            ").append(Literals.of(resource, "")).append(", ");
            text.append(Literals.of(name, ""))
                    .append(", ")
                    .append(in)
                    .append(".class, ")
                    .append(out);
            text.append(".class, ").append(ref).append(".Scope.").append(scope).append(");\n");
        }
    }

    /** Its name. */
    private String record(
            String template,
            String which,
            List<Parameter> parameters,
            List<io.sparkk8s.argo.model.Artifact> artifacts,
            Map<String, String> parametersInJava) {
        if (parameters.isEmpty() && artifacts.isEmpty()) {
            return imports.name(None.class);
        }
        String record = types.pascal(template, which);
        imports.reserve(record);
        JavaNames names = new JavaNames();
        List<String> components = new ArrayList<>();
        StringBuilder tags = new StringBuilder();
        for (Parameter parameter : parameters) {
            String name = component(components, names, parameter.name(), imports.name(Value.class) + "<String>");
            parametersInJava.put(parameter.name(), name);
            tags.append("     * @param ")
                    .append(name)
                    .append(' ')
                    .append(about(parameter))
                    .append('\n');
        }
        for (io.sparkk8s.argo.model.Artifact artifact : artifacts) {
            String name = component(components, names, artifact.name(), imports.name(Artifact.class));
            tags.append("     * @param ")
                    .append(name)
                    .append(" an artifact")
                    .append(Boolean.TRUE.equals(artifact.optional()) ? ", optional" : "")
                    .append('\n');
        }
        text.append("\n    /**\n     * ").append(which).append(" of {@code ").append(comment(template));
        text.append("}.\n     *\n")
                .append(tags)
                .append("     */\n    public record ")
                .append(record)
                .append("(\n            ");
        text.append(String.join(",\n            ", components)).append(") {}\n");
        return record;
    }

    private String component(List<String> components, JavaNames names, String name, String type) {
        String java = names.camel(name);
        String annotation =
                java.equals(name) ? "" : "@" + imports.name(Name.class) + "(" + Literals.of(name, "") + ") ";
        components.add(annotation + type + " " + java);
        return java;
    }

    private static String about(Parameter parameter) {
        StringBuilder about = new StringBuilder("a parameter");
        if (parameter.description() != null) {
            about.append(": ").append(comment(parameter.description()));
        }
        if (!parameter.enumValues().isEmpty()) {
            about.append("; one of ").append(comment(String.join(", ", parameter.enumValues())));
        }
        if (parameter.defaultValue() != null) {
            about.append("; by default {@code ")
                    .append(comment(parameter.defaultValue()))
                    .append('}');
        }
        return about.toString();
    }

    /** A text of a manifest that a comment can hold, on one line. */
    static String comment(String text) {
        String line = text.replaceAll("[^\\x20-\\x7e]+", " ").strip();
        String safe = line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;");
        return safe.replace("*/", "*&#47;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("\\", "&#92;");
    }
}
