package io.sparkk8s.argo.lint;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a document is in etcd, which takes requests of 1.5 MiB by default. The status of a run comes to it, which Argo
 * compresses from 1 MiB on.
 */
final class SizeCheck {

    private static final long ARGO = 1024 * 1024;
    private static final long ETCD = ARGO * 3 / 2;

    private SizeCheck() {}

    static void check(Findings findings, Document document) {
        var bytes = size(document.root().value());
        var title = "it has about " + bytes / 1024 + " KiB as JSON; ";
        if (bytes > ETCD) {
            findings.error(document.root(), "too-large", title + "etcd takes 1536: split it into several");
        } else if (bytes > ARGO * 9 / 10) {
            findings.warning(
                    document.root(), "nearly-too-large", title + "with the status of a run, 1024 are soon too few");
        }
    }

    private static long size(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            long bytes = 2;
            for (var entry : map.entrySet()) {
                bytes += size(entry.getKey()) + size(entry.getValue()) + 2;
            }
            return bytes;
        }
        if (value instanceof List<?> list) {
            long bytes = 2;
            for (var item : list) {
                bytes += size(item) + 1;
            }
            return bytes;
        }
        return value instanceof String text
                ? text.length() + 2
                : String.valueOf(value).length();
    }
}
