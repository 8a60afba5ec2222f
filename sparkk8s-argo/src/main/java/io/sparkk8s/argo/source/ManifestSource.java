package io.sparkk8s.argo.source;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.wire.WireTree;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * A manifest as Java: a class whose {@code manifest()} builds it with the wire model, each template in a method of its own.
 * Of a WorkflowTemplate and a ClusterWorkflowTemplate it also has what a DSL needs to call the templates: for each one a
 * typed {@code TemplateRef}, with records of its inputs and outputs; and each template of a container or a script is a
 * {@code Template} of the DSL too, as far as the DSL takes it (a shell line with other references than inputs it does not).
 *
 * <p>Nothing is lost: {@code manifest()} returns an equal object, unknown fields included, and it is written as the same
 * text; only an empty list or map of Argo's own comes after the other fields.
 */
public final class ManifestSource {

    private ManifestSource() {}

    /** A class named after the manifest, such as {@code SparkJobs} for {@code spark-jobs}. */
    public static String className(HasMetadata object) {
        return new JavaNames().pascal(nameOf(object), "");
    }

    private static String nameOf(HasMetadata object) {
        Optional<ObjectMeta> metadata = Optional.ofNullable(object.getMetadata());
        return metadata.map(ObjectMeta::getName)
                .or(() -> metadata.map(ObjectMeta::getGenerateName))
                .orElse("manifest");
    }

    /**
     * The source of an object.
     *
     * @param object of any kind
     * @param packageName empty for the unnamed package
     * @throws InvalidSpecException a name is none of Java's
     */
    public static JavaSource of(HasMetadata object, String packageName, String className) {
        if (!SourceVersion.isName(packageName + (packageName.isEmpty() ? "" : ".") + className)) {
            throw InvalidSpecException.of(
                    "The Java source",
                    "name",
                    "'" + packageName + "' and '" + className + "' are no names of a package and a class");
        }
        Imports imports = new Imports();
        imports.reserve(className);
        Stubs stubs = Stubs.of(object, className, imports);
        Helpers helpers = new Helpers(imports, new JavaNames("manifest", "map", "entry"));
        Expressions expressions = new Expressions(imports, helpers);
        for (Stub stub : stubs.all()) {
            DslTemplates.of(stub, imports, expressions.builders(), expressions.beans())
                    .ifPresent(expression -> helpers.open(
                            stub.name(),
                            "{@code " + Stubs.comment(stub.name()) + "} as a template of the DSL.",
                            imports.name(Template.class) + "<" + stub.inputs() + ", " + stub.outputs() + ">",
                            expression));
        }
        String manifest = expressions.of(WireTree.of(object), object.getClass(), "        ");
        String kind = imports.name(object.getClass());
        String body = "/** The " + object.getKind() + " " + Stubs.comment(nameOf(object)) + ". */\n"
                + "public final class " + className + " {\n"
                + stubs.text()
                + "\n    private " + className + "() {}\n"
                + "\n    /** All of the manifest. */\n    public static " + kind + " manifest() {\n        return "
                + manifest + ";\n    }\n"
                + helpers.text()
                + "}\n";
        String head = packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
        return new JavaSource(packageName, className, head + imports.lines() + body);
    }
}
