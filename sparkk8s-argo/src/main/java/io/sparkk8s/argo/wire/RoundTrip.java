package io.sparkk8s.argo.wire;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.manifest.Manifests;
import io.sparkk8s.yaml.YamlDocument;
import io.sparkk8s.yaml.YamlFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document that was read as an object and written again, as YAML and as JSON.
 *
 * @param object what was read
 * @param differences between the document and what was written of it; empty when nothing was lost. As null, and in
 *     Kubernetes' own types an empty list or map, a field is as if it was not there
 */
public record RoundTrip(HasMetadata object, List<Difference> differences) {

    public RoundTrip {
        differences = List.copyOf(differences);
    }

    /**
     * Reads a document and writes it.
     *
     * @throws InvalidSpecException a value is of a type that its field cannot have
     */
    public static RoundTrip of(YamlDocument document) {
        HasMetadata object = WireTree.object(document.object());
        Set<Difference> differences = new LinkedHashSet<>();
        for (String text : List.of(Manifests.toYaml(object), Manifests.toJson(object))) {
            Map<String, Object> written =
                    YamlFile.parse("what was written", text).documents().get(0).object();
            differences.addAll(Comparison.of(document.object(), written));
        }
        return new RoundTrip(object, List.copyOf(differences));
    }
}
