package io.sparkk8s.logs;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;

/** The exception for a log request that the API server refused. */
final class LogRefusal {

    private LogRefusal() {}

    static SparkK8sException of(Cluster cluster, ApiCall call, int code, String body) {
        var status = status(code, body);
        return cluster.translate(call, new KubernetesClientException(status.getMessage(), code, status));
    }

    private static Status status(int code, String body) {
        if (body.startsWith("{")) {
            try {
                return Serialization.unmarshal(body, Status.class);
            } catch (KubernetesClientException | IllegalArgumentException e) {
                // a proxy's page rather than the API server's answer
            }
        }
        return new StatusBuilder().withCode(code).withMessage(body.strip()).build();
    }
}
