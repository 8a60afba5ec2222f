package io.sparkk8s.backend;

import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SparkManifests;

/** Driver pods without anyone between. */
public record PodBackend() implements Backend {

    /** The kind of a reference to a driver pod. */
    public static final String KIND = "spark";

    static final PodBackend INSTANCE = new PodBackend();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public SparkManifests render(SparkApplication app, RunIdentity identity) {
        return SparkManifests.render(app, identity);
    }
}
