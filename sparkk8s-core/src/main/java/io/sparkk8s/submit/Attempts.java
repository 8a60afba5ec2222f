package io.sparkk8s.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.manifest.Fingerprint;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SparkManifests;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The attempts of a run, by what their driver pods carry: the policy, the attempt's number, and its own manifests, from
 * which those of the next attempt follow by other names. So any JVM comes to the same next attempt, without the
 * application. What is in Secrets is not recorded: the next attempt takes it from those of the last one. Pure.
 */
public final class Attempts {

    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();
    /** What of an application's id, and of a hash, is in names. */
    private static final int ID_LENGTH = 16;

    private static final String ID = "spark-";
    private static final Pattern OWN_PREFIX = Pattern.compile(".*-[0-9a-f]{" + ID_LENGTH + "}");
    /** All annotations of an object have 256 KiB together. */
    private static final int LONGEST_RECORD = 200_000;

    private static final String SEPARATOR = "\n";

    private Attempts() {}

    /** Annotates the driver pod of a first attempt. */
    static void begin(SparkManifests manifests, RestartPolicy policy) {
        if (!(manifests.main() instanceof Pod)) {
            throw InvalidSpecException.of(
                    "the submission",
                    "restart",
                    "is for driver pods; a " + manifests.main().getKind() + " has its operator's own restart policy");
        }
        var id = manifests.identity();
        if (!OWN_PREFIX.matcher(id.prefix()).matches() || !id.driverPodName().equals(id.prefix() + "-driver")) {
            throw InvalidSpecException.of(
                    "the submission",
                    "restart",
                    "each attempt has names of its own: leave spark.kubernetes.driver.pod.name and"
                            + " spark.kubernetes.driver.resourceNamePrefix out");
        }
        RunMarks.annotate(manifests.main(), Map.of(Labels.RESTART_POLICY, policy.toString(), Labels.ATTEMPT, "1"));
        record(manifests);
    }

    private static void record(SparkManifests manifests) {
        var id = manifests.identity();
        var lines = new ArrayList<>(List.of(id.key(), id.prefix(), id.applicationId(), id.specHash()).stream()
                .map(text -> Base64.getEncoder().encodeToString(text.getBytes(UTF_8)))
                .toList());
        manifests.all().forEach(object -> lines.add(Serialization.asJson(withoutSecrets(object))));
        var record = zip(String.join(SEPARATOR, lines));
        if (record.length() > LONGEST_RECORD) {
            throw InvalidSpecException.of(
                    "the submission",
                    "restart",
                    "the manifests are too large to be kept as an annotation for the next attempt: " + record.length()
                            + " characters, at most " + LONGEST_RECORD);
        }
        RunMarks.annotate(manifests.main(), Map.of(Labels.MANIFESTS, record));
    }

    private static HasMetadata withoutSecrets(HasMetadata object) {
        if (object instanceof Secret) {
            var bare = (Secret) Serialization.clone(object);
            bare.setData(null);
            bare.setStringData(null);
            return bare;
        }
        return object;
    }

    /** By what a driver pod is tried again; empty when it is not. */
    public static Optional<RestartPolicy> policy(Pod driver) {
        return annotation(driver, Labels.RESTART_POLICY).flatMap(RestartPolicy::parse);
    }

    /** Which attempt a driver pod is, from 1. */
    public static int number(Pod driver) {
        return annotation(driver, Labels.ATTEMPT).map(Integer::valueOf).orElse(1);
    }

    /** The uid of the attempt that has followed this one, if it is known to have been made. */
    public static Optional<String> successor(Pod driver) {
        return annotation(driver, Labels.NEXT_ATTEMPT);
    }

    private static Optional<String> annotation(Pod driver, String name) {
        return Optional.ofNullable(driver.getMetadata().getAnnotations()).map(all -> all.get(name));
    }

    /** The manifests of the attempt that follows a driver pod, their Secrets empty; empty when it carries no record. */
    public static Optional<SparkManifests> following(Pod driver) {
        return annotation(driver, Labels.MANIFESTS).map(record -> following(unzip(record), number(driver) + 1));
    }

    private static SparkManifests following(String record, int attempt) {
        var lines = List.of(record.split(SEPARATOR));
        var id = lines.subList(0, 4).stream()
                .map(text -> new String(Base64.getDecoder().decode(text), UTF_8))
                .toList();
        var hash = Fingerprint.of("attempt", id.get(2));
        var applicationId = ID + hash.substring(0, 2 * ID_LENGTH);
        var prefix = id.get(1).substring(0, id.get(1).length() - ID_LENGTH) + inNames(applicationId);
        var objects = lines.subList(4, lines.size()).stream()
                // the id first: the prefix of an application that is called spark is the beginning of its id
                .map(json -> json.replace(id.get(2), applicationId)
                        .replace(id.get(1), prefix)
                        .replace(inNames(id.get(2)), inNames(applicationId)))
                .map(json -> (HasMetadata) SERIALIZATION.unmarshal(json))
                .toList();
        var main = objects.get(objects.size() - 1);
        RunMarks.annotate(main, Map.of(Labels.ATTEMPT, Integer.toString(attempt)));
        var next = new SparkManifests(
                new RunIdentity(id.get(0), prefix, prefix + "-driver", applicationId, id.get(3)),
                objects.subList(0, objects.size() - 1),
                main);
        record(next);
        return next;
    }

    private static String inNames(String applicationId) {
        return applicationId.substring(ID.length(), ID.length() + ID_LENGTH);
    }

    /** The name of an object of the next attempt, to that of this one. */
    public static String nameBefore(SparkManifests next, Pod driver, String name) {
        var last = driver.getMetadata().getName();
        var now = next.main().getMetadata().getName();
        var prefix = next.identity().prefix();
        var lastPrefix = last.substring(0, last.length() - (now.length() - prefix.length()));
        return name.replace(prefix, lastPrefix);
    }

    private static String zip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String unzip(String record) {
        try (var zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(record)))) {
            return new String(zip.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
