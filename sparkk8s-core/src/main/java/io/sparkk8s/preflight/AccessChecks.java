package io.sparkk8s.preflight;

import io.fabric8.kubernetes.api.Pluralize;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.authorization.v1.ResourceAttributes;
import io.fabric8.kubernetes.api.model.authorization.v1.ResourceAttributesBuilder;
import io.fabric8.kubernetes.api.model.authorization.v1.SelfSubjectAccessReviewBuilder;
import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReviewBuilder;
import io.fabric8.kubernetes.api.model.authorization.v1.SubjectAccessReviewStatus;
import io.sparkk8s.ApiException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.manifest.SparkManifests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the caller and the driver may do, as the API server's own reviews say: one call for each verb and resource. */
final class AccessChecks {

    private static final List<String> OF_WHAT_IS_MADE_BEFORE = List.of("create", "get", "patch", "delete");
    private static final List<String> OF_THE_RUN = List.of("create", "get", "patch", "delete", "list", "watch");
    private static final List<String> OF_PODS_OF_AN_OPERATOR = List.of("get", "list", "watch");
    private static final List<String> OF_THE_DRIVER =
            List.of("create", "get", "list", "watch", "patch", "delete", "deletecollection");
    private static final List<String> WHAT_A_DRIVER_MAKES =
            List.of("pods", "services", "configmaps", "persistentvolumeclaims");

    private final Cluster cluster;
    private final String namespace;

    AccessChecks(Cluster cluster, String namespace) {
        this.cluster = cluster;
        this.namespace = namespace;
    }

    /** What a submission of these objects takes, and watching the run with its log. */
    List<Check> ofCaller(SparkManifests manifests) {
        var needed = new LinkedHashMap<Resource, Set<String>>();
        manifests.before().forEach(object -> add(needed, Resource.of(object), OF_WHAT_IS_MADE_BEFORE));
        add(needed, Resource.of(manifests.main()), OF_THE_RUN);
        add(needed, new Resource("", "pods", "log"), List.of("get"));
        if (!(manifests.main() instanceof Pod)) {
            add(needed, new Resource("", "pods", ""), OF_PODS_OF_AN_OPERATOR);
        }
        var checks = new ArrayList<Check>();
        needed.forEach((resource, verbs) -> checks.add(check(
                "caller's right to " + resource,
                resource,
                List.copyOf(verbs),
                "Give it to the caller with a Role and a RoleBinding",
                this::mayCaller)));
        return checks;
    }

    /** What a driver needs to make its executors, and to clean up after itself. */
    List<Check> ofDriver(String serviceAccount) {
        var checks = new ArrayList<Check>();
        for (var plural : WHAT_A_DRIVER_MAKES) {
            var resource = new Resource("", plural, "");
            Function<ResourceAttributes, SubjectAccessReviewStatus> ask = what -> may(serviceAccount, what);
            var subject = "right of ServiceAccount " + namespace + "/" + serviceAccount + " to " + resource;
            var advice = "Give it to the driver's service account with a Role and a RoleBinding";
            // most drivers' Roles allow all: then one call says so
            var all = check(subject, resource, List.of("*"), advice, ask);
            checks.add(
                    all.verdict() == Check.Verdict.FAILED ? check(subject, resource, OF_THE_DRIVER, advice, ask) : all);
        }
        return checks;
    }

    private static void add(Map<Resource, Set<String>> needed, Resource resource, List<String> verbs) {
        needed.computeIfAbsent(resource, key -> new LinkedHashSet<>()).addAll(verbs);
    }

    private Check check(
            String subject,
            Resource resource,
            List<String> verbs,
            String advice,
            Function<ResourceAttributes, SubjectAccessReviewStatus> ask) {
        var missing = new ArrayList<String>();
        try {
            for (var verb : verbs) {
                var status = ask.apply(resource.attributes(namespace, verb));
                if (!Boolean.TRUE.equals(status.getAllowed())) {
                    missing.add(verb);
                }
            }
        } catch (ApiException e) {
            return Check.unknown(subject, String.valueOf(e.getMessage()));
        }
        return missing.isEmpty()
                ? Check.ok(subject, "allowed: " + String.join(", ", verbs))
                : Check.failed(subject, "not allowed: " + String.join(", ", missing), advice);
    }

    private SubjectAccessReviewStatus mayCaller(ResourceAttributes what) {
        var review = new SelfSubjectAccessReviewBuilder()
                .withNewSpec()
                .withResourceAttributes(what)
                .endSpec()
                .build();
        return cluster.call(
                        ApiCall.read("ask for", new ObjectRef("SelfSubjectAccessReview", null, null)),
                        () -> cluster.client()
                                .authorization()
                                .v1()
                                .selfSubjectAccessReview()
                                .create(review))
                .getStatus();
    }

    private SubjectAccessReviewStatus may(String serviceAccount, ResourceAttributes what) {
        var review = new SubjectAccessReviewBuilder()
                .withNewSpec()
                .withUser("system:serviceaccount:" + namespace + ":" + serviceAccount)
                .withGroups("system:serviceaccounts", "system:serviceaccounts:" + namespace, "system:authenticated")
                .withResourceAttributes(what)
                .endSpec()
                .build();
        return cluster.call(
                        ApiCall.read("ask for", new ObjectRef("SubjectAccessReview", null, null)),
                        () -> cluster.client()
                                .authorization()
                                .v1()
                                .subjectAccessReview()
                                .create(review))
                .getStatus();
    }

    /** @param subresource empty for the resource itself */
    private record Resource(String group, String plural, String subresource) {

        static Resource of(HasMetadata object) {
            var version = object.getApiVersion();
            var slash = version.indexOf('/');
            return new Resource(
                    slash < 0 ? "" : version.substring(0, slash),
                    Pluralize.toPlural(object.getKind().toLowerCase(Locale.ROOT)),
                    "");
        }

        ResourceAttributes attributes(String namespace, String verb) {
            return new ResourceAttributesBuilder()
                    .withNamespace(namespace)
                    .withVerb(verb)
                    .withGroup(group)
                    .withResource(plural)
                    .withSubresource(subresource.isEmpty() ? null : subresource)
                    .build();
        }

        @Override
        public String toString() {
            return plural + (group.isEmpty() ? "" : "." + group) + (subresource.isEmpty() ? "" : "/" + subresource);
        }
    }
}
