package io.sparkk8s.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files of the submitter's machine that a configuration names and whose content becomes part of an object, as with
 * spark-submit. They are read at once, before anything else, so that all that cannot be read is told together.
 */
final class SubmitterFiles {

    private static final String LOCAL = "local:";

    /** Keys whose values are such files. */
    private static final List<String> KEYS = List.of(
            SparkKeys.DRIVER_POD_TEMPLATE.name(),
            SparkKeys.EXECUTOR_POD_TEMPLATE.name(),
            SparkKeys.KRB5_PATH.name(),
            SparkKeys.KEYTAB.name(),
            SparkKeys.DRIVER_CREDENTIALS + "caCertFile",
            SparkKeys.DRIVER_CREDENTIALS + "clientKeyFile",
            SparkKeys.DRIVER_CREDENTIALS + "clientCertFile");

    /**
     * A file that was read.
     *
     * @param name without its directory
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Content(String name, byte[] bytes) {

        String base64() {
            return Base64.getEncoder().encodeToString(bytes);
        }

        String text() {
            return new String(bytes, UTF_8);
        }
    }

    private final TreeMap<String, Content> contents = new TreeMap<>();

    private SubmitterFiles() {}

    static SubmitterFiles read(SparkConf conf, FaultCollector faults) {
        var files = new SubmitterFiles();
        for (var key : KEYS) {
            SparkValues.text(conf, key)
                    .filter(file -> !inImage(key, file))
                    .ifPresent(file -> files.read(key, file, faults));
        }
        return files;
    }

    /** Spark takes only a keytab from the image. */
    private static boolean inImage(String key, String file) {
        return key.equals(SparkKeys.KEYTAB.name()) && file.startsWith(LOCAL);
    }

    private void read(String key, String file, FaultCollector faults) {
        try {
            var path = file.startsWith("file:") ? Path.of(URI.create(file).getPath()) : Path.of(file);
            var name = path.getFileName();
            contents.put(key, new Content(name == null ? "" : name.toString(), Files.readAllBytes(path)));
        } catch (IOException | InvalidPathException e) {
            faults.add(
                    key,
                    "the file '" + file + "' cannot be read on this machine ("
                            + e.getClass().getSimpleName()
                            + "): it is read when the application is rendered, and must be a local file");
        } catch (IllegalArgumentException e) {
            faults.add(key, "'" + file + "' is neither a path nor a URI of a local file");
        }
    }

    /** The content of the file that a key names. */
    Optional<Content> of(String key) {
        return Optional.ofNullable(contents.get(key));
    }
}
