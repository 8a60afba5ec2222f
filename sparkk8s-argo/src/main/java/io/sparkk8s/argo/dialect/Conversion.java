package io.sparkk8s.argo.dialect;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.Fault;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.WireType;
import io.sparkk8s.argo.wire.WireTree;
import io.sparkk8s.yaml.DocumentPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object as another version of Argo reads it. What that version has under another name is translated, as Argo's own
 * {@code argo convert} and its list of deprecations say; what it has no place for is left out, and told. Fields that no
 * table knows stay.
 *
 * @param object without a field that the dialect does not know
 * @param translated what has another place now
 * @param lost what is not in {@code object}; empty when it means all that the object before meant
 */
public record Conversion<T extends HasMetadata>(
        Dialect dialect, T object, List<Translation> translated, List<Lost> lost) {

    public Conversion {
        translated = List.copyOf(translated);
        lost = List.copyOf(lost);
    }

    /**
     * Writes an object for a version; an object of a kind that is not Argo's stays as it is.
     *
     * @param object is not changed
     */
    @SuppressWarnings("unchecked") // its own class
    public static <T extends HasMetadata> Conversion<T> of(T object, Dialect dialect) {
        Map<String, @Nullable Object> tree = WireTree.of(object);
        Rewriter rewriter = new Rewriter(dialect);
        WireType.of(object.getClass().getSimpleName())
                .filter(type -> object.getClass().getPackage().equals(WireType.class.getPackage()))
                .ifPresent(type -> rewriter.object(type, tree, DocumentPath.ROOT));
        return new Conversion<>(
                dialect, WireTree.object(tree, (Class<T>) object.getClass()), rewriter.translated(), rewriter.lost());
    }

    /**
     * The object, if nothing was lost.
     *
     * @throws InvalidSpecException with each value that the version has no place for
     */
    public T orThrow() {
        if (lost.isEmpty()) {
            return object;
        }
        throw new InvalidSpecException(
                object.getKind() + " " + object.getMetadata().getName() + " for Argo " + dialect,
                lost.stream()
                        .map(l -> new Fault(l.path().toString(), l.reason()))
                        .toList());
    }
}
