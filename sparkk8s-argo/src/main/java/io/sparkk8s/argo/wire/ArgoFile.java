package io.sparkk8s.argo.wire;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.Fault;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.yaml.YamlDocument;
import io.sparkk8s.yaml.YamlError;
import io.sparkk8s.yaml.YamlFile;
import io.sparkk8s.yaml.YamlPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A file of manifests: YAML documents with {@code ---} between them, or one JSON object.
 *
 * @param name what errors call the file
 * @param documents in the order of the file, without the empty ones
 */
public record ArgoFile(String name, List<ArgoDocument> documents) {

    public ArgoFile {
        documents = List.copyOf(documents);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or is not UTF-8
     * @throws InvalidSpecException as {@link #of}
     */
    public static ArgoFile read(Path file) throws IOException {
        return of(YamlFile.read(file));
    }

    /**
     * Takes a file's documents for manifests.
     *
     * @throws InvalidSpecException with each document that is no YAML, no object, or has a value of a type that its field
     *     cannot have, by its line
     */
    public static ArgoFile of(YamlFile file) {
        List<ArgoDocument> documents = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (YamlPart part : file.parts()) {
            if (part instanceof YamlError error) {
                faults.add(new Fault("line " + error.line(), error.message()));
            } else if (part instanceof YamlDocument document) {
                try {
                    documents.add(new ArgoDocument(document, object(document)));
                } catch (InvalidSpecException e) {
                    e.faults()
                            .forEach(fault -> faults.add(new Fault(
                                    "document " + document.index() + " at line " + document.line() + ": "
                                            + fault.path(),
                                    fault.problem())));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidSpecException("The file " + file.name(), faults);
        }
        return new ArgoFile(file.name(), documents);
    }

    /**
     * Takes a text's documents for manifests.
     *
     * @param name what errors call it
     * @throws InvalidSpecException as {@link #of}
     */
    public static ArgoFile parse(String name, String text) {
        return of(YamlFile.parse(name, text));
    }

    /**
     * The one object of the file.
     *
     * @param kind its class, such as {@code io.sparkk8s.argo.model.Workflow}
     * @throws InvalidSpecException there are more or none, or it is of another kind
     */
    public <T extends HasMetadata> T only(Class<T> kind) {
        if (documents.size() == 1 && kind.isInstance(documents.get(0).object())) {
            return kind.cast(documents.get(0).object());
        }
        throw InvalidSpecException.of(
                "The file " + name,
                "kind",
                "is not one " + kind.getSimpleName() + " but "
                        + objects().stream().map(HasMetadata::getKind).toList());
    }

    /** The objects alone. */
    public List<HasMetadata> objects() {
        return documents.stream().map(ArgoDocument::object).toList();
    }

    private static HasMetadata object(YamlDocument document) {
        if (!(document.tree() instanceof Map)) {
            throw InvalidSpecException.of("The document", "", "is no object");
        }
        return WireTree.object(document.object());
    }
}
