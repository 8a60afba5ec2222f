package io.sparkk8s.argo.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The templates that workflows may refer to: those given first, then those of the sources. */
final class Library {

    private record Key(String kind, String namespace, String name) {

        static Key of(String kind, String namespace, String name) {
            return new Key(kind, kind.equals(Kinds.CLUSTER_WORKFLOW_TEMPLATE) ? "" : namespace, name);
        }
    }

    private final Map<Key, Document> given;
    private final List<TemplateSource> sources;
    private final Map<Key, Optional<Document>> asked = new HashMap<>();

    private Library(Map<Key, Document> given, List<TemplateSource> sources) {
        this.given = given;
        this.sources = List.copyOf(sources);
    }

    static Library of(Collection<Document> documents, List<TemplateSource> sources) {
        Map<Key, Document> given = new LinkedHashMap<>();
        documents.forEach(
                document -> given.put(Key.of(document.kind(), document.namespace(), document.name()), document));
        return new Library(given, sources);
    }

    /** One with the same templates, that asks the sources anew. */
    Library fresh() {
        return new Library(given, sources);
    }

    /** @param namespace empty for that of the connection */
    Optional<Document> find(String kind, String namespace, String name) {
        var key = Key.of(kind, namespace, name);
        var own = given.get(key);
        return own != null ? Optional.of(own) : asked.computeIfAbsent(key, this::ask);
    }

    private Optional<Document> ask(Key key) {
        for (var source : sources) {
            var spec = source.find(key.kind(), key.namespace(), key.name());
            if (spec.isPresent()) {
                return Optional.of(Document.of(spec.get()));
            }
        }
        return Optional.empty();
    }

    /** The names of a kind, for a message. */
    Collection<String> names(String kind) {
        var names = new TreeSet<String>();
        given.keySet().stream().filter(key -> key.kind().equals(kind)).forEach(key -> names.add(key.name()));
        return names;
    }
}
