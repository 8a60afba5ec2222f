package io.sparkk8s.events;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.events.model.CalendarEventSource;
import io.sparkk8s.events.model.EventSourceSpec;
import io.sparkk8s.events.model.Template;
import io.sparkk8s.manifest.Manifests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where events come from. Immutable.
 *
 * <pre>{@code
 * var at23 = EventSource.named("calendar-source").calendar("schedule-a", c -> c.schedule("0 23 * * *")).build();
 * }</pre>
 */
public final class EventSource {
    // the parts of the spec that are maps, but not of events
    private static final Set<String> NO_EVENTS = Set.of("template", "service");

    private final io.sparkk8s.events.model.EventSource wire;

    private EventSource(io.sparkk8s.events.model.EventSource wire) {
        this.wire = wire;
    }

    /** An event source of this name. */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    /** The resource's name. */
    public String name() {
        return wire.getMetadata().getName();
    }

    /** The names of its events. */
    public Set<String> events() {
        return events(wire.spec());
    }

    private static Set<String> events(EventSourceSpec spec) {
        Set<String> events = new LinkedHashSet<>();
        JsonTree.of(spec).forEach((field, value) -> {
            if (value instanceof Map<?, ?> map && !NO_EVENTS.contains(field)) {
                map.keySet().forEach(event -> events.add((String) event));
            }
        });
        return events;
    }

    /**
     * A reference to one of its events, for {@link Sensor.Builder#on}.
     *
     * @throws IllegalArgumentException it has no such event
     */
    public EventRef event(String event) {
        if (!events().contains(event)) {
            throw new IllegalArgumentException(this + " has no event " + event + "; it has " + events());
        }
        return new EventRef(name(), event);
    }

    /** A copy of the wire object, ready for {@code client.resource(..).create()}; what is changed in it stays there. */
    public io.sparkk8s.events.model.EventSource model() {
        return wire.toBuilder().build();
    }

    /** The manifest as YAML, the same text for the same event source. */
    public String toYaml() {
        return Manifests.toYaml(wire);
    }

    /** The manifest as JSON, the same text for the same event source. */
    public String toJson() {
        return Manifests.toJson(wire);
    }

    @Override
    public String toString() {
        return "EventSource " + name();
    }

    /** Describes an event source; not for use by several threads. */
    public static final class Builder {
        private final String name;
        private final FaultCollector faults = new FaultCollector();
        private final Map<String, CalendarEventSource> calendar = new LinkedHashMap<>();
        private final List<Consumer<EventSourceSpec.Builder>> changes = new ArrayList<>();
        private @Nullable String namespace;
        private @Nullable String serviceAccount;
        private @Nullable String eventBus;

        private Builder(String name) {
            this.name = name;
        }

        /** The namespace to create it in; without one {@link ArgoEvents} takes {@code default}. */
        public Builder namespace(String name) {
            this.namespace = requireNonNull(name, "name");
            return this;
        }

        /** The service account of the event source's pod. */
        public Builder serviceAccount(String name) {
            this.serviceAccount = requireNonNull(name, "name");
            return this;
        }

        /** The event bus to publish on; without one it is {@code default}. */
        public Builder eventBus(String name) {
            this.eventBus = requireNonNull(name, "name");
            return this;
        }

        /** An event that comes with time. */
        public Builder calendar(String event, Consumer<CalendarEvent> describe) {
            CalendarEvent described = new CalendarEvent();
            describe.accept(described);
            faults.addIf(
                    calendar.put(event, described.build(event, faults)) != null,
                    "calendar." + event,
                    "there are two of this name");
            return this;
        }

        /**
         * Anything else that an event source's spec has, such as its other kinds of events: {@code spec(s ->
         * s.webhook(Map.of("push", ..)))}. What is set here is not checked.
         */
        public Builder spec(Consumer<EventSourceSpec.Builder> change) {
            changes.add(change);
            return this;
        }

        /**
         * The event source.
         *
         * @throws InvalidSpecException with all that is wrong with it
         */
        public EventSource build() {
            Names.checkObject(name, faults);
            EventSourceSpec.Builder spec = EventSourceSpec.builder()
                    .eventBusName(eventBus)
                    .template(
                            serviceAccount == null
                                    ? null
                                    : Template.builder()
                                            .serviceAccountName(serviceAccount)
                                            .build())
                    .calendar(calendar);
            changes.forEach(change -> change.accept(spec));
            faults.addIf(events(spec.build()).isEmpty(), "events", "missing: say calendar(..) or spec(..)");
            faults.throwIfAny("EventSource " + name);
            return new EventSource(io.sparkk8s.events.model.EventSource.builder()
                    .metadata(new ObjectMetaBuilder()
                            .withName(name)
                            .withNamespace(namespace)
                            .build())
                    .spec(spec.build())
                    .build());
        }
    }
}
