package io.sparkk8s.cluster;

import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.sparkk8s.ApiException;
import io.sparkk8s.ApiException.Answer;
import io.sparkk8s.ConflictException;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.OutcomeUnknownException;
import io.sparkk8s.RejectedException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.UnreachableException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** From what the Kubernetes client throws to the exceptions of this library. */
final class ApiErrors {

    private ApiErrors() {}

    static SparkK8sException translate(ApiCall call, KubernetesClientException e, String server) {
        if (e.getCode() > 0) {
            return answered(call, e);
        }
        var problem = rootMessage(e);
        if (call.writes() && !neverSent(e)) {
            return new OutcomeUnknownException(call.verb(), call.object(), problem, e);
        }
        return new UnreachableException(
                call.verb(),
                call.object(),
                new Answer(0, "", "no answer from " + server + ": " + problem, null),
                "Is the address right, the API server up, and the network open? Nothing was changed",
                e);
    }

    private static ApiException answered(ApiCall call, KubernetesClientException e) {
        var status = Optional.ofNullable(e.getStatus());
        var reason = status.map(Status::getReason).orElse("");
        var message = status.map(Status::getMessage).orElse(String.valueOf(e.getMessage()));
        var answer = new Answer(e.getCode(), reason, message, retryAfter(e.getStatus()));
        var advice = advice(e.getCode(), reason, message, e.getStatus());
        return switch (e.getCode()) {
            case 401, 403 -> new ForbiddenException(call.verb(), call.object(), answer, advice, e);
            case 404, 410 -> new NotFoundException(call.verb(), call.object(), answer, advice, e);
            case 409 -> new ConflictException(call.verb(), call.object(), answer, advice, e);
            case 400, 422 -> new RejectedException(call.verb(), call.object(), answer, advice, e);
            default -> new ApiException(call.verb(), call.object(), answer, advice, e);
        };
    }

    private static String advice(int code, String reason, String message, @Nullable Status status) {
        if (code == 401) {
            return "The credentials are missing or have expired: log in again, or check the kubeconfig's user";
        }
        if (code == 403 && message.contains("exceeded quota")) {
            return "The namespace's ResourceQuota is used up: ask for less, wait for runs to end, or raise it";
        }
        if (code == 403) {
            return "Give the caller this right with a Role and a RoleBinding in the namespace; try"
                    + " 'kubectl auth can-i' to see what it may do";
        }
        if (code == 404
                && status != null
                && status.getDetails() != null
                && "namespaces".equals(status.getDetails().getKind())) {
            return "Create the namespace first, or correct its name";
        }
        if (code == 404 && reason.isEmpty()) {
            return "The cluster does not know this kind: is its CustomResourceDefinition installed?";
        }
        if (code == 429) {
            return "The API server is busy and was asked several times: submit more slowly";
        }
        return "";
    }

    private static @Nullable Duration retryAfter(@Nullable Status status) {
        if (status == null || status.getDetails() == null || status.getDetails().getRetryAfterSeconds() == null) {
            return null;
        }
        return Duration.ofSeconds(status.getDetails().getRetryAfterSeconds());
    }

    /** Whether the connection itself did not come about, so that the server cannot have seen the request. */
    private static boolean neverSent(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof SSLException) {
                return true;
            }
        }
        return !hasIoCause(e);
    }

    private static boolean hasIoCause(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static String rootMessage(Throwable e) {
        var root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = root.getMessage();
        var type = root.getClass().getSimpleName();
        return message == null ? type : type + ": " + message;
    }
}
