package io.sparkk8s.events;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.events.model.EventBusSpec;
import io.sparkk8s.manifest.Manifests;
import java.util.function.Consumer;

/**
 * What carries the events of a namespace from sources to sensors. It has the name {@code default}, which sources and sensors
 * take if they name none. Immutable: each modifier gives a new one.
 */
public final class EventBus {
    private static final String DEFAULT = "default";

    private final io.sparkk8s.events.model.EventBus wire;

    private EventBus(ObjectMeta metadata, EventBusSpec spec) {
        this.wire = io.sparkk8s.events.model.EventBus.builder()
                .metadata(metadata)
                .spec(spec)
                .build();
    }

    /**
     * A NATS JetStream that Argo Events runs.
     *
     * @param version one of those in the controller's configuration, as {@code 2.10.10} or {@code latest}
     */
    public static EventBus jetStream(String version) {
        return of(EventBusSpec.builder().jetstream(j -> j.version(version)).build());
    }

    /**
     * A NATS JetStream that is already there.
     *
     * @param url as {@code nats://nats.argo.svc:4222}
     * @throws InvalidSpecException the URL is none of NATS
     */
    public static EventBus jetStreamExotic(String url) {
        FaultCollector faults = new FaultCollector();
        faults.addIf(!url.matches("(nats|tls|wss?)://\\S+"), "url", "'" + url + "' is no URL as nats://host:4222");
        faults.throwIfAny("EventBus " + DEFAULT);
        return of(EventBusSpec.builder().jetstreamExotic(j -> j.url(url)).build());
    }

    /** A bus of any kind, described on the wire format; what is set is not checked. */
    public static EventBus of(EventBusSpec spec) {
        return new EventBus(new ObjectMetaBuilder().withName(DEFAULT).build(), spec);
    }

    /**
     * The same bus under another name; sources and sensors must then name it.
     *
     * @throws InvalidSpecException it is no name for a bus
     */
    public EventBus named(String name) {
        FaultCollector faults = new FaultCollector();
        Names.checkObject(name, faults);
        faults.throwIfAny("EventBus " + name);
        return new EventBus(metadata().withName(name).build(), wire.spec());
    }

    /** The same bus in this namespace; without one {@link ArgoEvents} takes {@code default}. */
    public EventBus namespace(String name) {
        return new EventBus(metadata().withNamespace(name).build(), wire.spec());
    }

    /** The same bus with a change of its spec; what is set is not checked. */
    public EventBus with(Consumer<EventBusSpec.Builder> change) {
        EventBusSpec.Builder spec = wire.spec().toBuilder();
        change.accept(spec);
        return new EventBus(metadata().build(), spec.build());
    }

    /** The resource's name. */
    public String name() {
        return wire.getMetadata().getName();
    }

    /** A copy of the wire object, ready for {@code client.resource(..).create()}; what is changed in it stays there. */
    public io.sparkk8s.events.model.EventBus model() {
        return wire.toBuilder().build();
    }

    /** The manifest as YAML, the same text for the same bus. */
    public String toYaml() {
        return Manifests.toYaml(wire);
    }

    /** The manifest as JSON, the same text for the same bus. */
    public String toJson() {
        return Manifests.toJson(wire);
    }

    @Override
    public String toString() {
        return "EventBus " + name();
    }

    private ObjectMetaBuilder metadata() {
        return new ObjectMetaBuilder(wire.getMetadata());
    }
}
