package io.sparkk8s.events;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.events.model.EventDependency;
import io.sparkk8s.events.model.SensorSpec;
import io.sparkk8s.events.model.Template;
import io.sparkk8s.events.model.Trigger;
import io.sparkk8s.manifest.Manifests;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Submits workflows when events come. Immutable.
 *
 * <pre>{@code
 * var sensor = Sensor.named("nightly").on(at23.event("schedule-a")).submit(nightly).serviceAccount("sensor").build();
 * }</pre>
 */
public final class Sensor {
    private final io.sparkk8s.events.model.Sensor wire;

    private Sensor(io.sparkk8s.events.model.Sensor wire) {
        this.wire = wire;
    }

    /** A sensor of this name. */
    public static Builder named(String name) {
        return new Builder(requireNonNull(name, "name"));
    }

    /** The resource's name. */
    public String name() {
        return wire.getMetadata().getName();
    }

    /** A copy of the wire object, ready for {@code client.resource(..).create()}; what is changed in it stays there. */
    public io.sparkk8s.events.model.Sensor model() {
        return wire.toBuilder().build();
    }

    /** The manifest as YAML, the same text for the same sensor. */
    public String toYaml() {
        return Manifests.toYaml(wire);
    }

    /** The manifest as JSON, the same text for the same sensor. */
    public String toJson() {
        return Manifests.toJson(wire);
    }

    @Override
    public String toString() {
        return "Sensor " + name();
    }

    /** Describes a sensor; not for use by several threads. */
    public static final class Builder {
        private final String name;
        private final FaultCollector faults = new FaultCollector();
        private final Map<EventRef, String> dependencies = new LinkedHashMap<>();
        private final List<Submission> submissions = new ArrayList<>();
        private final List<Consumer<SensorSpec.Builder>> changes = new ArrayList<>();
        private @Nullable String namespace;
        private @Nullable String serviceAccount;
        private @Nullable String eventBus;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * The namespace to create it in; without one {@link ArgoEvents} takes {@code default}. Its event sources live in the
         * same one.
         */
        public Builder namespace(String name) {
            this.namespace = requireNonNull(name, "name");
            return this;
        }

        /** The service account of the sensor's pod; it must be allowed to create workflows. */
        public Builder serviceAccount(String name) {
            this.serviceAccount = requireNonNull(name, "name");
            return this;
        }

        /** The event bus to listen on; without one it is {@code default}. */
        public Builder eventBus(String name) {
            this.eventBus = requireNonNull(name, "name");
            return this;
        }

        /** Waits for this event. With several, the sensor acts once each of them has come. */
        public Builder on(EventRef event) {
            boolean taken = dependencies.containsValue(event.event());
            String dependency = taken ? event.eventSource() + "-" + event.event() : event.event();
            faults.addIf(
                    dependencies.putIfAbsent(event, dependency) != null,
                    "on." + event.event(),
                    event + " is waited for twice");
            return this;
        }

        /** Creates this workflow, under a name of its own each time: {@code nightly} becomes {@code nightly-x7d2q}. */
        public Builder submit(Workflow workflow) {
            return submit(workflow, submission -> {});
        }

        /** As {@link #submit(Workflow)}, with arguments from the events. */
        public Builder submit(Workflow workflow, Consumer<Submission> describe) {
            Submission submission = new Submission(workflow);
            describe.accept(submission);
            submissions.add(submission);
            return this;
        }

        /** Anything else that a sensor's spec has, as the last step of the build. What is set here is not checked. */
        public Builder spec(Consumer<SensorSpec.Builder> change) {
            changes.add(change);
            return this;
        }

        /**
         * The sensor.
         *
         * @throws InvalidSpecException with all that is wrong with it
         */
        public Sensor build() {
            Names.checkObject(name, faults);
            faults.addIf(dependencies.isEmpty(), "on", "missing: the sensor waits for no event");
            List<Trigger> triggers = submissions.stream()
                    .map(submission -> submission.build(dependencies::get, faults))
                    .toList();
            Set<String> names = new HashSet<>();
            submissions.forEach(each -> faults.addIf(
                    !names.add(each.name()), "submit." + each.name(), "two of the workflows have this name"));
            SensorSpec.Builder spec = SensorSpec.builder()
                    .eventBusName(eventBus)
                    .template(
                            serviceAccount == null
                                    ? null
                                    : Template.builder()
                                            .serviceAccountName(serviceAccount)
                                            .build())
                    .dependencies(dependencies.entrySet().stream()
                            .map(entry -> dependency(entry.getKey(), entry.getValue()))
                            .toList())
                    .triggers(triggers);
            changes.forEach(change -> change.accept(spec));
            faults.addIf(spec.build().triggers().isEmpty(), "submit", "missing: the sensor does nothing");
            faults.throwIfAny("Sensor " + name);
            return new Sensor(io.sparkk8s.events.model.Sensor.builder()
                    .metadata(new ObjectMetaBuilder()
                            .withName(name)
                            .withNamespace(namespace)
                            .build())
                    .spec(spec.build())
                    .build());
        }

        private static EventDependency dependency(EventRef event, String name) {
            return EventDependency.builder()
                    .name(name)
                    .eventSourceName(event.eventSource())
                    .eventName(event.event())
                    .build();
        }
    }
}
