package io.sparkk8s.manifest;

import io.sparkk8s.conf.SparkVersion;

/** What Spark replaces in values: {@code {{APP_ID}}}, {@code {{EXECUTOR_ID}}} and {@code {{SPARK_VERSION}}}. */
final class Placeholders {

    static final String SPARK_VERSION = "{{SPARK_VERSION}}";

    private Placeholders() {}

    /** For a driver, whose executor id is empty. */
    static String ofDriver(String text, RunIdentity id) {
        return text.replace("{{APP_ID}}", id.applicationId()).replace("{{EXECUTOR_ID}}", "");
    }

    /** In the names of images, by Spark 4.1 and later. */
    static String ofImage(String image, SparkVersion version) {
        return version.atLeast(4, 1) ? image.replace(SPARK_VERSION, version.text()) : image;
    }
}
