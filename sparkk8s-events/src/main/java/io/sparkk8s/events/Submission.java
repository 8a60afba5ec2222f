package io.sparkk8s.events;

import io.sparkk8s.FaultCollector;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.model.Arguments;
import io.sparkk8s.argo.model.Parameter;
import io.sparkk8s.events.model.ArtifactLocation;
import io.sparkk8s.events.model.StandardK8STrigger;
import io.sparkk8s.events.model.Trigger;
import io.sparkk8s.events.model.TriggerParameter;
import io.sparkk8s.events.model.TriggerParameterSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Describes how a sensor submits a workflow. */
public final class Submission {
    private final io.sparkk8s.argo.model.Workflow workflow;
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Consumer<Trigger.Builder>> changes = new ArrayList<>();

    Submission(Workflow workflow) {
        this.workflow = workflow.model();
    }

    private record Argument(String name, EventRef event, Consumer<TriggerParameterSource.Builder> source) {}

    /**
     * Takes an argument of the workflow from the event's context.
     *
     * @param name an argument that the workflow has
     * @param event one that the sensor waits for
     * @param key {@code id}, {@code source}, {@code type}, {@code subject} or {@code time}
     */
    public Submission argumentFromContext(String name, EventRef event, String key) {
        arguments.add(new Argument(name, event, source -> source.contextKey(key)));
        return this;
    }

    /**
     * Takes an argument of the workflow from the event's data.
     *
     * @param name an argument that the workflow has
     * @param event one that the sensor waits for
     * @param path into the JSON of the data, as {@code body.day} or {@code eventTime}
     */
    public Submission argumentFromData(String name, EventRef event, String path) {
        arguments.add(new Argument(name, event, source -> source.dataKey(path)));
        return this;
    }

    /** Anything else that a trigger has, such as its rate limit or retries. */
    public Submission with(Consumer<Trigger.Builder> change) {
        changes.add(change);
        return this;
    }

    Trigger build(Function<EventRef, @Nullable String> dependencies, FaultCollector faults) {
        List<TriggerParameter> parameters = new ArrayList<>();
        for (Argument argument : arguments) {
            int index = index(argument.name);
            String dependency = dependencies.apply(argument.event);
            String path = "submit." + name() + "." + argument.name;
            faults.addIf(index < 0, path, "the workflow has no such argument: an event can only replace a value");
            faults.addIf(dependency == null, path, argument.event + " is used, but the sensor does not wait for it");
            TriggerParameterSource.Builder source =
                    TriggerParameterSource.builder().dependencyName(dependency);
            argument.source.accept(source);
            parameters.add(TriggerParameter.builder()
                    .src(source.build())
                    .dest("spec.arguments.parameters." + index + ".value")
                    .build());
        }
        StandardK8STrigger k8s = StandardK8STrigger.builder()
                .operation("create")
                .source(ArtifactLocation.builder().resource(manifest()).build())
                .parameters(parameters)
                .build();
        Trigger.Builder trigger = Trigger.builder().template(t -> t.name(name()).k8s(k8s));
        changes.forEach(change -> change.accept(trigger));
        return trigger.build();
    }

    /** The workflow's name, or the prefix of its names. */
    String name() {
        String name = workflow.getMetadata().getName();
        return name == null ? workflow.getMetadata().getGenerateName().replaceAll("[-.]+$", "") : name;
    }

    private int index(String argument) {
        Arguments declared = workflow.spec().arguments();
        List<Parameter> parameters = declared == null ? List.of() : declared.parameters();
        return IntStream.range(0, parameters.size())
                .filter(i -> parameters.get(i).name().equals(argument))
                .findFirst()
                .orElse(-1);
    }

    /** A workflow of a fixed name could be created once only: each event makes one of its own name. */
    private Map<String, Object> manifest() {
        io.sparkk8s.argo.model.Workflow each = workflow.toBuilder().build();
        if (each.getMetadata().getGenerateName() == null) {
            each.getMetadata().setGenerateName(each.getMetadata().getName() + "-");
            each.getMetadata().setName(null);
        }
        Map<String, Object> manifest = new LinkedHashMap<>();
        JsonTree.of(each).forEach((field, value) -> {
            if (value != null) {
                manifest.put(field, value);
            }
        });
        return manifest;
    }
}
