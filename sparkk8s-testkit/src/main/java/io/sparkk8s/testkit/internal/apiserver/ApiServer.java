package io.sparkk8s.testkit.internal.apiserver;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * The server: {@link #handle} for clients, and direct reading and writing for the cluster's own parts (kubelet,
 * simulators). Not thread-safe: callers hold the control plane's lock. Trees that it hands out are not to be modified.
 */
public final class ApiServer {

    private final InstantSource clock;
    private final ObjectStore store;
    private final Watches watches;
    private final Writes writes;
    private final Deletions deletions;
    private final PodLogs logs = new PodLogs();
    private final Resources resources = new Resources();
    private final Routes routes;

    /** @param onChange is told of every change, in order, while the change is being made */
    public ApiServer(InstantSource clock, Consumer<Change> onChange) {
        this.clock = clock;
        this.store = new ObjectStore(change -> {
            changed(change);
            onChange.accept(change);
        });
        this.watches = new Watches(store, clock);
        this.writes = new Writes(store, clock);
        this.deletions = new Deletions(store, clock);
        this.routes = new Routes(this, store, watches, writes, deletions, new LogReads(logs, clock), clock);
        BootstrapRoles.create(writes);
    }

    private void changed(Change change) {
        watches.onChange(change);
        if (change.type() == Change.Type.DELETED && change.of(Resources.PODS)) {
            logs.forget(Json.uid(change.object()));
        }
    }

    /** Answers a client. What the server does not know is thrown, for the caller to note. */
    public ApiResponse handle(ApiRequest request) {
        try {
            return routes.answer(request);
        } catch (ApiError e) {
            return ApiResponse.Whole.json(e.code(), e.toStatus());
        }
    }

    public Resources resources() {
        return resources;
    }

    public Optional<ObjectNode> get(Resource resource, String namespace, String name) {
        return store.get(resource, namespace, name);
    }

    /** @param namespace empty for all of them */
    public List<ObjectNode> list(Resource resource, String namespace) {
        return List.copyOf(store.list(resource, namespace));
    }

    /** @param labelSelector in its text form, as {@code app=x,tier in (a, b)} */
    public List<ObjectNode> list(Resource resource, String namespace, String labelSelector) {
        var selector = LabelSelector.parse(labelSelector);
        return store.list(resource, namespace).stream()
                .filter(selector::matches)
                .toList();
    }

    /** @throws ApiError as a client's create would be refused */
    public ObjectNode create(Resource resource, String namespace, ObjectNode object) {
        return writes.create(resource, namespace, object, false);
    }

    /**
     * Changes an object, its status included, past the rules of what a client may change.
     *
     * @param change gets a copy that it may modify
     * @return the object as stored, or empty when there is none of that name
     */
    public Optional<ObjectNode> update(
            Resource resource, String namespace, String name, UnaryOperator<ObjectNode> change) {
        return store.get(resource, namespace, name)
                .map(current -> writes.replace(
                        resource, current, change.apply(current.deepCopy()), Writes.Scope.SYSTEM, false));
    }

    /** Deletes as a client without options does: with the pod's own grace. Nothing happens when there is none. */
    public void delete(Resource resource, String namespace, String name) {
        store.get(resource, namespace, name)
                .ifPresent(current -> deletions.delete(resource, current, Deletions.Options.DEFAULT));
    }

    /** Deletes without grace, if it is still the object with this uid. */
    public void deleteNow(Resource resource, String namespace, String name, String uid) {
        store.get(resource, namespace, name)
                .filter(current -> Json.uid(current).equals(uid))
                .ifPresent(current -> deletions.delete(resource, current, Deletions.Options.NOW));
    }

    /** A container printed a line, now. */
    public void log(ObjectNode pod, String container, String line) {
        logs.append(Json.uid(pod), container, new PodLogs.Line(clock.instant(), line));
    }

    /** A container ended: its followers come to the end of the log. */
    public void logEnded(ObjectNode pod, String container) {
        logs.end(Json.uid(pod), container);
    }

    /** From now on there are nodes. */
    public void attach(ContainerRuntime runtime) {
        routes.attach(runtime);
    }

    /** Time went on. */
    public void tick() {
        watches.tick();
    }

    public void dropWatches() {
        watches.drop();
    }

    public void expireWatches() {
        watches.expireAll();
    }

    public void cutLogs() {
        logs.cut();
    }

    public int openWatches() {
        return watches.count();
    }
}
