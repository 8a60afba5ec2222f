package io.sparkk8s.testkit.internal.apiserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The kinds of objects a server knows: Kubernetes' own that Spark needs, Argo's, and the Spark operators'. */
public final class Resources {

    public static final Resource PODS = namespaced("", "v1", "pods", "Pod", true);
    public static final Resource NAMESPACES = new Resource("", "v1", "namespaces", "Namespace", false, true);
    public static final Resource CONFIG_MAPS = namespaced("", "v1", "configmaps", "ConfigMap", false);
    public static final Resource SERVICE_ACCOUNTS = namespaced("", "v1", "serviceaccounts", "ServiceAccount", false);
    public static final Resource RESOURCE_QUOTAS = namespaced("", "v1", "resourcequotas", "ResourceQuota", true);
    public static final Resource EVENTS = namespaced("", "v1", "events", "Event", false);
    public static final Resource SECRETS = namespaced("", "v1", "secrets", "Secret", false);
    public static final Resource VOLUME_CLAIMS =
            namespaced("", "v1", "persistentvolumeclaims", "PersistentVolumeClaim", true);
    public static final Resource SERVICES = namespaced("", "v1", "services", "Service", true);
    public static final Resource DEPLOYMENTS = namespaced("apps", "v1", "deployments", "Deployment", true);
    public static final Resource REPLICA_SETS = namespaced("apps", "v1", "replicasets", "ReplicaSet", true);
    public static final Resource ROLES = namespaced("rbac.authorization.k8s.io", "v1", "roles", "Role", false);
    public static final Resource ROLE_BINDINGS =
            namespaced("rbac.authorization.k8s.io", "v1", "rolebindings", "RoleBinding", false);
    public static final Resource CLUSTER_ROLES =
            cluster("rbac.authorization.k8s.io", "v1", "clusterroles", "ClusterRole", false);
    public static final Resource CLUSTER_ROLE_BINDINGS =
            cluster("rbac.authorization.k8s.io", "v1", "clusterrolebindings", "ClusterRoleBinding", false);
    public static final Resource WORKFLOWS = argo("workflows", "Workflow", false);
    public static final Resource WORKFLOW_TEMPLATES = argo("workflowtemplates", "WorkflowTemplate", false);
    public static final Resource CLUSTER_WORKFLOW_TEMPLATES = new Resource(
            "argoproj.io", "v1alpha1", "clusterworkflowtemplates", "ClusterWorkflowTemplate", false, false);
    public static final Resource CRON_WORKFLOWS = argo("cronworkflows", "CronWorkflow", false);
    public static final Resource EVENT_SOURCES = argo("eventsources", "EventSource", true);
    public static final Resource EVENT_BUS = argo("eventbus", "EventBus", true);
    public static final Resource SENSORS = argo("sensors", "Sensor", true);

    private final List<Resource> known = new ArrayList<>();

    public Resources() {
        known.addAll(List.of(
                PODS,
                NAMESPACES,
                CONFIG_MAPS,
                SERVICE_ACCOUNTS,
                RESOURCE_QUOTAS,
                EVENTS,
                SERVICES,
                SECRETS,
                VOLUME_CLAIMS,
                namespaced("", "v1", "limitranges", "LimitRange", false),
                cluster("", "v1", "nodes", "Node", true),
                cluster("", "v1", "persistentvolumes", "PersistentVolume", true),
                DEPLOYMENTS,
                namespaced("apps", "v1", "statefulsets", "StatefulSet", true),
                REPLICA_SETS,
                namespaced("apps", "v1", "daemonsets", "DaemonSet", true),
                namespaced("batch", "v1", "jobs", "Job", true),
                namespaced("batch", "v1", "cronjobs", "CronJob", true),
                ROLES,
                ROLE_BINDINGS,
                CLUSTER_ROLES,
                CLUSTER_ROLE_BINDINGS,
                namespaced("networking.k8s.io", "v1", "ingresses", "Ingress", true),
                namespaced("networking.k8s.io", "v1", "networkpolicies", "NetworkPolicy", false),
                namespaced("policy", "v1", "poddisruptionbudgets", "PodDisruptionBudget", true),
                namespaced("coordination.k8s.io", "v1", "leases", "Lease", false),
                cluster("scheduling.k8s.io", "v1", "priorityclasses", "PriorityClass", false),
                cluster("storage.k8s.io", "v1", "storageclasses", "StorageClass", false)));
        known.addAll(List.of(
                WORKFLOWS,
                WORKFLOW_TEMPLATES,
                CLUSTER_WORKFLOW_TEMPLATES,
                CRON_WORKFLOWS,
                argo("workfloweventbindings", "WorkflowEventBinding", false),
                argo("workflowtasksets", "WorkflowTaskSet", true),
                argo("workflowtaskresults", "WorkflowTaskResult", false),
                argo("workflowartifactgctasks", "WorkflowArtifactGCTask", true),
                EVENT_SOURCES,
                EVENT_BUS,
                SENSORS,
                argo("gateways", "Gateway", false),
                argo("applications", "Application", false),
                argo("appprojects", "AppProject", false),
                namespaced("sparkoperator.k8s.io", "v1beta2", "sparkapplications", "SparkApplication", true),
                namespaced(
                        "sparkoperator.k8s.io",
                        "v1beta2",
                        "scheduledsparkapplications",
                        "ScheduledSparkApplication",
                        true),
                namespaced("sparkoperator.k8s.io", "v1alpha1", "sparkconnects", "SparkConnect", true),
                namespaced("spark.apache.org", "v1", "sparkapplications", "SparkApplication", true),
                namespaced("spark.apache.org", "v1", "sparkclusters", "SparkCluster", true),
                namespaced("scheduling.volcano.sh", "v1beta1", "podgroups", "PodGroup", true)));
    }

    private static Resource namespaced(String group, String version, String plural, String kind, boolean status) {
        return new Resource(group, version, plural, kind, true, status);
    }

    private static Resource cluster(String group, String version, String plural, String kind, boolean status) {
        return new Resource(group, version, plural, kind, false, status);
    }

    private static Resource argo(String plural, String kind, boolean status) {
        return namespaced("argoproj.io", "v1alpha1", plural, kind, status);
    }

    /** Adds a custom resource. */
    public void register(Resource resource) {
        known.add(resource);
    }

    public Optional<Resource> find(String group, String version, String plural) {
        return known.stream()
                .filter(r -> r.group().equals(group)
                        && r.version().equals(version)
                        && r.plural().equals(plural))
                .findFirst();
    }

    public Optional<Resource> byKind(String apiVersion, String kind) {
        return known.stream()
                .filter(r -> r.apiVersion().equals(apiVersion) && r.kind().equals(kind))
                .findFirst();
    }

    public List<Resource> all() {
        return List.copyOf(known);
    }
}
