package io.sparkk8s.manifest;

import io.sparkk8s.app.SparkApplication;
import java.util.List;

/** A pod whose container runs spark-submit in client mode: one object, no Service and no ConfigMap. */
final class ClientMode {

    private ClientMode() {}

    static SparkManifests render(SparkApplication app, RunIdentity id) {
        return new SparkManifests(
                id, List.of(), DriverPod.of(app, id, ClientContainer.withEntryPoint(app, id), List.of()));
    }
}
