package io.sparkk8s.testkit.internal.apiserver;

import java.time.InstantSource;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Deleting objects: at once, or marked until their grace is over and their finalizers are gone. */
final class Deletions {

    /** The kinds whose deletion answers with the object; the others answer with a Status. */
    private static final Set<String> ANSWERS_OBJECT =
            Set.of("pods", "services", "persistentvolumeclaims", "serviceaccounts", "resourcequotas", "namespaces");

    private final ObjectStore store;
    private final InstantSource clock;

    Deletions(ObjectStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param grace in seconds; negative is the pod's own
     * @param uid empty for whichever it is
     * @param propagation empty for the kind's default
     */
    record Options(int grace, String uid, String resourceVersion, String propagation, boolean dryRun) {

        static final Options NOW = new Options(0, "", "", "", false);
        static final Options DEFAULT = new Options(-1, "", "", "", false);

        static Options of(ApiRequest request, ObjectNode body) {
            var grace = Json.at(body, "gracePeriodSeconds")
                    .asInt(request.query("gracePeriodSeconds").isEmpty() ? -1 : number(request, "gracePeriodSeconds"));
            var propagation = Json.text(body, "propagationPolicy");
            if (propagation.isEmpty()) {
                propagation = request.query("propagationPolicy");
            }
            if (propagation.isEmpty() && Json.at(body, "orphanDependents").asBoolean(false)) {
                propagation = "Orphan";
            }
            var dryRun = request.query("dryRun").equals("All")
                    || !Json.at(body, "dryRun").isEmpty();
            return new Options(
                    grace,
                    Json.text(body, "preconditions", "uid"),
                    Json.text(body, "preconditions", "resourceVersion"),
                    propagation,
                    dryRun);
        }

        private static int number(ApiRequest request, String name) {
            try {
                return Integer.parseInt(request.query(name));
            } catch (NumberFormatException e) {
                throw ApiError.badRequest("invalid " + name + ": " + request.query(name));
            }
        }
    }

    /** What a deletion left: an object that goes later, or none. */
    ObjectNode delete(Resource resource, ObjectNode current, Options options) {
        check(resource, current, options);
        var next = current.deepCopy();
        var meta = Json.meta(next);
        var finalizers = Json.arrayIn(meta, "finalizers");
        var propagation = options.propagation();
        if (propagation.isEmpty() && resource.is("jobs")) {
            // as batch/v1 has it, for compatibility
            propagation = "Orphan";
        }
        var finalizer = propagation.equals("Foreground")
                ? Finalizers.FOREGROUND
                : propagation.equals("Orphan") ? Finalizers.ORPHAN : "";
        if (!finalizer.isEmpty()
                && finalizers.valueStream().noneMatch(f -> f.asString("").equals(finalizer))) {
            finalizers.add(finalizer);
        }
        if (finalizers.isEmpty()) {
            meta.remove("finalizers");
        }
        var grace = resource.equals(Resources.PODS) ? grace(current, options.grace()) : 0;
        if (options.dryRun()) {
            return next;
        }
        var held = !finalizers.isEmpty() || resource.equals(Resources.NAMESPACES) || grace > 0;
        if (!held) {
            if (resource.equals(Resources.PODS) && Json.deleting(current)) {
                meta.put("deletionGracePeriodSeconds", 0);
            }
            return store.remove(resource, next);
        }
        var known = Json.at(current, "metadata", "deletionGracePeriodSeconds").asInt(0);
        if (Json.deleting(current) && grace >= known && next.equals(current)) {
            return current;
        }
        var left = Json.deleting(current) ? Math.min(grace, known) : grace;
        meta.put("deletionTimestamp", Json.time(clock.instant().plusSeconds(left)));
        meta.put("deletionGracePeriodSeconds", left);
        if (meta.has("generation")) {
            meta.put("generation", meta.path("generation").asInt(0) + 1);
        }
        if (resource.equals(Resources.NAMESPACES)) {
            next.withObjectProperty("status").put("phase", "Terminating");
        }
        return store.put(resource, next);
    }

    private static void check(Resource resource, ObjectNode current, Options options) {
        var name = Json.name(current);
        if (!options.uid().isEmpty() && !options.uid().equals(Json.uid(current))) {
            var why = "Precondition failed: UID in precondition: %s, UID in object meta: %s"
                    .formatted(options.uid(), Json.uid(current));
            throw ApiError.conflict(resource, name, why);
        }
        var version = Json.text(current, "metadata", "resourceVersion");
        if (!options.resourceVersion().isEmpty() && !options.resourceVersion().equals(version)) {
            var why = "Precondition failed: ResourceVersion in precondition: %s, ResourceVersion in object meta: %s"
                    .formatted(options.resourceVersion(), version);
            throw ApiError.conflict(resource, name, why);
        }
    }

    /** A pod that no node runs, or that has ended, needs no grace. */
    private static int grace(ObjectNode pod, int asked) {
        var phase = Json.text(pod, "status", "phase");
        if (Json.text(pod, "spec", "nodeName").isEmpty() || phase.equals("Succeeded") || phase.equals("Failed")) {
            return 0;
        }
        return asked >= 0
                ? asked
                : Json.at(pod, "spec", "terminationGracePeriodSeconds").asInt(30);
    }

    ObjectNode answer(Resource resource, ObjectNode left) {
        var gone = store.get(resource, Json.namespace(left), Json.name(left))
                .filter(o -> Json.uid(o).equals(Json.uid(left)))
                .isEmpty();
        if (!gone || (resource.builtIn() && ANSWERS_OBJECT.contains(resource.plural()))) {
            return left;
        }
        var status = Json.object().put("kind", "Status").put("apiVersion", "v1");
        status.putObject("metadata");
        status.put("status", "Success");
        var details = status.putObject("details").put("name", Json.name(left));
        if (!resource.group().isEmpty()) {
            details.put("group", resource.group());
        }
        details.put("kind", resource.plural()).put("uid", Json.uid(left));
        return status;
    }
}
