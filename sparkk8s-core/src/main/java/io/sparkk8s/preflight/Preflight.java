package io.sparkk8s.preflight;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LimitRange;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.sparkk8s.ApiException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.Pages;
import io.sparkk8s.manifest.SparkManifests;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Looks at all that a submission needs, and changes nothing. Not thread-safe. */
public final class Preflight {

    private static final String DEFAULT_SERVICE_ACCOUNT = "default";

    private final Cluster cluster;
    private final SparkApplication app;
    private final SparkManifests manifests;
    private final List<Check> checks = new ArrayList<>();

    /** @param manifests what would be submitted */
    public Preflight(Cluster cluster, SparkApplication app, SparkManifests manifests) {
        this.cluster = requireNonNull(cluster, "cluster");
        this.app = requireNonNull(app, "app");
        this.manifests = requireNonNull(manifests, "manifests");
    }

    /** Makes all checks, unless the namespace does not exist. */
    public PreflightReport run() {
        if (namespaceIsThere()) {
            checks.addAll(new AccessChecks(cluster, app.namespace()).ofCaller(manifests));
            if (manifests.main() instanceof Pod driver) {
                checks.addAll(new AccessChecks(cluster, app.namespace()).ofDriver(serviceAccount(driver)));
            }
            references();
            if (manifests.main() instanceof Pod driver) {
                room(driver);
            } else {
                checks.add(Check.unknown(
                        "quotas, limits and nodes", "the operator makes the driver pod, by rules of its own"));
            }
        }
        return new PreflightReport(checks);
    }

    private static String serviceAccount(Pod driver) {
        var name = driver.getSpec().getServiceAccountName();
        return name == null || name.isEmpty() ? DEFAULT_SERVICE_ACCOUNT : name;
    }

    private boolean namespaceIsThere() {
        var reference = new Reference(Namespace.class, app.namespace(), new TreeSet<>(), false, "all objects");
        var check = new ReferenceChecks(cluster, app.namespace()).check(reference);
        checks.add(check);
        return check.verdict() != Check.Verdict.FAILED;
    }

    private void references() {
        var references = new ArrayList<>(References.of(app, manifests));
        if (manifests.main() instanceof Pod
                && references.stream().noneMatch(reference -> reference.type().equals(ServiceAccount.class))) {
            references.add(new Reference(
                    ServiceAccount.class, DEFAULT_SERVICE_ACCOUNT, new TreeSet<>(), false, "driver (runs as it)"));
        }
        var existence = new ReferenceChecks(cluster, app.namespace());
        references.forEach(reference -> checks.add(existence.check(reference)));
    }

    private void room(Pod driver) {
        var limits = new LimitRanges(listed(LimitRange.class));
        var driverDemand = limits.withDefaults(Demand.of("driver", driver.getSpec()));
        var executors = limits.withDefaults(Demand.ofExecutors(app));
        checks.addAll(limits.check(driverDemand));
        checks.addAll(limits.check(executors));
        var quotas = new QuotaChecks(List.of(driverDemand, executors), manifests.before());
        listed(ResourceQuota.class).forEach(quota -> checks.add(quotas.check(quota)));
        var nodes = nodes();
        if (!nodes.isEmpty()) {
            checks.add(NodeChecks.driver(driver.getSpec(), driverDemand, nodes));
        }
    }

    private <T extends HasMetadata> List<T> listed(Class<T> type) {
        try {
            return new Pages(cluster).list(type, app.namespace(), "");
        } catch (ApiException e) {
            checks.add(Check.unknown(
                    new ObjectRef(HasMetadata.getKind(type), app.namespace(), null).toString(),
                    String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private List<Node> nodes() {
        try {
            return cluster.call(
                            ApiCall.read("list", new ObjectRef("Node", null, null)),
                            () -> cluster.client().nodes().list())
                    .getItems();
        } catch (ApiException e) {
            checks.add(Check.unknown("a node for the driver", String.valueOf(e.getMessage())));
            return List.of();
        }
    }
}
