package io.sparkk8s.argo.dialect;

import io.sparkk8s.argo.model.WireField;
import io.sparkk8s.argo.model.WireType;
import io.sparkk8s.yaml.DocumentPath;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The key of a memoization cache's ConfigMap: no Argo reads it, but up to 3.7 the full CRDs want one, and from 4.0 on they
 * have none.
 */
final class CacheKey {

    private CacheKey() {}

    static void apply(WireType type, Map<String, @Nullable Object> tree, DocumentPath path, Rewriter rewriter) {
        if (!type.name().equals("CacheConfigMap")) {
            return;
        }
        WireField key = type.field("key").orElseThrow();
        if (rewriter.dialect().knows(key)) {
            if (tree.get("name") != null && tree.putIfAbsent("key", tree.get("name")) == null) {
                rewriter.moved(path.field("name"), path.field("key"));
            }
        } else if (tree.remove("key") != null) {
            rewriter.moved(path.field("key"), path.field("name"));
        }
    }
}
