package io.sparkk8s.internal;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.Pages;
import io.sparkk8s.internal.client.UnbegunRecords;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.submit.Orphans;
import io.sparkk8s.submit.SweepLog;
import io.sparkk8s.submit.SweepOptions;
import io.sparkk8s.submit.SweepReport;

/** One sweep of a namespace: what dead submissions left, in client Deployments too, and drivers whose time to live is over. */
public record Sweeps(Cluster cluster, String namespace, SweepOptions options) {

    private static final String OUR_DRIVERS = Labels.MANAGED_BY + "=sparkk8s," + Labels.ROLE + "=driver";

    public SweepReport sweep() {
        var log = new SweepLog(cluster, options);
        new Orphans(cluster, namespace, options, log).sweep();
        new UnbegunRecords(cluster, namespace, options, log).sweep();
        try {
            var now = cluster.time().instant();
            for (var driver : new Pages(cluster).list(Pod.class, namespace, OUR_DRIVERS)) {
                TimeToLive.endOf(driver)
                        .filter(end -> !now.isBefore(end))
                        .ifPresent(end -> log.removes(driver, "its time to live was over at " + end));
            }
        } catch (ForbiddenException e) {
            log.unseen("Pod");
        }
        return log.report();
    }
}
