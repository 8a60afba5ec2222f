package io.sparkk8s.diagnose;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.InterruptedWaitException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.cluster.Cluster;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The API server refuses the driver its executors; only the driver's log tells. */
record Refusal(String message) {

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?:pods|services|configmaps|persistentvolumeclaims)(?: \"[^\"]*\")? is forbidden: .*");
    private static final Pattern QUOTA = Pattern.compile("exceeded quota: ([^,\\s]+)");
    private static final Pattern ACCOUNT = Pattern.compile("serviceaccount \"([^\"]+)\" not found");

    static Optional<Refusal> lastIn(DriverDiagnosis.Looks looks, Cluster cluster, Pod driver) {
        try {
            return lastIn(cluster.time().await(LogEnd.read(cluster, driver), TIME));
        } catch (TimeoutException e) {
            looks.failed("the driver's log could not be read within " + TIME.toSeconds() + " s");
        } catch (CompletionException e) {
            looks.failed("the driver's log could not be read: " + e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptedWaitException("the end of the driver's log", e);
        }
        return Optional.empty();
    }

    static Optional<Refusal> lastIn(List<String> lines) {
        return lines.stream()
                .map(FORBIDDEN::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> new Refusal(matcher.group().strip()))
                .reduce((a, b) -> b);
    }

    Finding finding(ObjectRef driver) {
        var quota = QUOTA.matcher(message);
        if (quota.find()) {
            return new Finding(
                    Reason.QUOTA_EXCEEDED,
                    "ResourceQuota " + quota.group(1),
                    driver,
                    message,
                    null,
                    "ask for less, wait for runs to end, or raise the quota");
        }
        var account = ACCOUNT.matcher(message);
        if (account.find()) {
            return new Finding(
                    Reason.SERVICE_ACCOUNT_MISSING,
                    "ServiceAccount " + account.group(1),
                    driver,
                    message,
                    null,
                    "create the service account, or correct"
                            + " spark.kubernetes.authenticate.executor.serviceAccountName");
        }
        return new Finding(
                Reason.DRIVER_FORBIDDEN,
                "",
                driver,
                message,
                null,
                "give the driver's service account the right to create, list, watch and delete pods, services and"
                        + " configmaps in the namespace");
    }
}
