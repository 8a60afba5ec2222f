package io.sparkk8s.argo.lint;

import io.sparkk8s.yaml.DocumentPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A resource that is checked, or that others refer to. */
final class Document {

    private final Optional<String> file;
    private final Function<DocumentPath, OptionalInt> lines;
    private final Site root;
    private final List<DocumentPath> duplicates;
    private volatile @Nullable Map<String, Site> templates;

    Document(
            Optional<String> file,
            Function<DocumentPath, OptionalInt> lines,
            @Nullable Object tree,
            List<DocumentPath> duplicates) {
        this.duplicates = duplicates;
        this.file = file;
        this.lines = lines;
        this.root = new Site(this, DocumentPath.ROOT, tree);
    }

    /** One that no file has. */
    static Document of(@Nullable Object tree) {
        return new Document(Optional.empty(), path -> OptionalInt.empty(), tree, List.of());
    }

    Optional<String> file() {
        return file;
    }

    OptionalInt line(DocumentPath path) {
        return lines.apply(path);
    }

    Site root() {
        return root;
    }

    /** Fields that are given twice. */
    List<Site> duplicates() {
        return duplicates.stream().map(path -> new Site(this, path, "")).toList();
    }

    String kind() {
        return root.text("kind");
    }

    String name() {
        return root.get("metadata").text("name");
    }

    String namespace() {
        return root.get("metadata").text("namespace");
    }

    /** The spec of the workflow that it is, or makes. */
    Site spec() {
        return kind().equals(Kinds.CRON_WORKFLOW) ? root.get("spec", "workflowSpec") : root.get("spec");
    }

    /** Its templates by name; of two with one name, the first. */
    Map<String, Site> templates() {
        var known = templates;
        if (known == null) {
            Map<String, Site> all = new LinkedHashMap<>();
            spec().get("templates").items().forEach(template -> all.putIfAbsent(template.text("name"), template));
            known = Collections.unmodifiableMap(all);
            templates = known;
        }
        return known;
    }

    /** As messages call it. */
    String title() {
        return kind() + " " + name();
    }
}
