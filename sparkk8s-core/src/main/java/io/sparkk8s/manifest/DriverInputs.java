package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.ConfKey;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the steps are made of.
 *
 * @param files the content of the files that the configuration names
 */
record DriverInputs(SparkApplication app, RunIdentity id, SubmitterFiles files) {

    /**
     * Checks an application and reads its files.
     *
     * @throws InvalidSpecException with all that cannot be rendered
     */
    static DriverInputs of(SparkApplication app, RunIdentity id) {
        var faults = new FaultCollector();
        faults.addAll(Unsupported.faults(app));
        var files = SubmitterFiles.read(app.conf(), faults);
        PodTemplate.check(files, faults);
        faults.throwIfAny(app.toString());
        return new DriverInputs(app, id, files);
    }

    /** As the user gave it: for families of keys. */
    SparkConf conf() {
        return app.conf();
    }

    /** A value as Spark reads it. */
    <T> Optional<T> get(ConfKey<T> key) {
        return SparkValues.get(conf(), key);
    }

    SparkVersion version() {
        return app.sparkVersion().orElse(SparkVersion.NEWEST);
    }

    /** The name of an object of this submission. */
    String named(String suffix) {
        return id.prefix() + "-" + suffix;
    }

    /** The metadata of an object of this submission. */
    ObjectMeta metadata(String name) {
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(app.namespace())
                .withLabels(Labels.ofOurs(id))
                .addToAnnotations(Labels.KEY, id.key())
                .build();
    }

    /** A list as Spark reads it: between commas, trimmed, without what is empty. */
    List<String> list(ConfKey<?> key) {
        return SparkValues.text(conf(), key.name()).stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::trim)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
