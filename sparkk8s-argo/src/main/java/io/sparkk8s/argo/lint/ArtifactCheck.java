package io.sparkk8s.argo.lint;

import java.util.List;

/** Where artifacts are, in stores and in containers. */
final class ArtifactCheck {

    private ArtifactCheck() {}

    private static final List<String> STORES =
            List.of("artifactory", "azure", "git", "gcs", "hdfs", "http", "oss", "raw", "s3", "plugin");

    /** Whether a store is told, or at least a key in the default one. Of several stores, the first in Argo's order counts. */
    static boolean hasLocationOrKey(Site artifact) {
        for (var store : STORES) {
            var location = artifact.get(store);
            if (location.exists()) {
                return isLocation(store, location);
            }
        }
        return false;
    }

    private static boolean isLocation(String store, Site location) {
        return switch (store) {
            case "artifactory", "http" -> !location.text("url").isEmpty();
            case "azure" -> !location.text("blob").isEmpty();
            case "git" -> !location.text("repo").isEmpty();
            case "hdfs" ->
                !location.text("path").isEmpty() || location.get("addresses").size() > 0;
            case "raw" -> true;
            default -> !location.text("key").isEmpty();
        };
    }

    static void location(Findings findings, Site holder) {
        var git = holder.get("git");
        if (git.exists() && git.text("repo").isEmpty()) {
            findings.error(git, "missing-field", "git needs repo, the repository's URL");
        }
        var hdfs = holder.get("hdfs");
        if (hdfs.exists()) {
            hdfs(findings, hdfs);
        }
    }

    private static void hdfs(Findings findings, Site hdfs) {
        if (hdfs.get("addresses").size() == 0) {
            findings.error(hdfs, "missing-field", "hdfs needs addresses, those of the name nodes");
        }
        var path = hdfs.text("path");
        if (!path.startsWith("/")) {
            findings.error(
                    hdfs.get("path"),
                    path.isEmpty() ? "missing-field" : "invalid-path",
                    "hdfs needs an absolute path" + (path.isEmpty() ? "" : ", not '" + path + "'"));
        }
        var cache = hdfs.has("krbCCacheSecret");
        var keytab = hdfs.has("krbKeytabSecret");
        if (hdfs.text("hdfsUser").isEmpty() && !cache && !keytab) {
            findings.error(hdfs, "missing-field", "hdfs needs hdfsUser, krbCCacheSecret or krbKeytabSecret");
        }
        if (keytab) {
            needs(findings, hdfs, "krbServicePrincipalName", "krbConfigConfigMap", "krbUsername", "krbRealm");
        } else if (cache) {
            needs(findings, hdfs, "krbServicePrincipalName", "krbConfigConfigMap");
        }
    }

    private static void needs(Findings findings, Site hdfs, String... fields) {
        for (var field : fields) {
            if (!hdfs.has(field) || (hdfs.get(field).value() instanceof String text && text.isEmpty())) {
                findings.error(hdfs, "missing-field", "hdfs with Kerberos needs " + field);
            }
        }
    }

    /** Where a container finds or leaves it. */
    static void path(Findings findings, Site artifact, Variables variables) {
        var path = variables.resolve(artifact.text("path"));
        if (path.isEmpty()) {
            findings.error(
                    artifact,
                    "missing-path",
                    "the artifact '" + artifact.text("name") + "' needs the path where the container has it");
        } else if (escapes(path)) {
            findings.error(artifact.get("path"), "invalid-path", "'" + path + "' leads out of its folder by '..'");
        }
    }

    /** Whether the path, once its {@code ..} are followed, is no longer below what stands before the first of them. */
    private static boolean escapes(String path) {
        var up = path.indexOf("/../");
        if (up < 0 && path.endsWith("/..")) {
            up = path.length() - "/..".length();
        }
        if (up <= 0) {
            return false;
        }
        var safe = path.substring(0, up) + "/";
        var clean = clean(path);
        return !clean.startsWith(safe) || clean.length() <= safe.length();
    }

    private static String clean(String path) {
        var parts = new java.util.ArrayDeque<String>();
        for (var part : path.split("/+")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return (path.startsWith("/") ? "/" : "") + String.join("/", parts);
    }
}
