package io.sparkk8s.argo;

import io.sparkk8s.argo.model.WorkflowSpec;
import java.util.function.BiConsumer;

/**
 * What the builders of both kinds of template resources have in common.
 *
 * @param <B> the builder itself
 */
abstract class TemplateDefinition<B extends TemplateDefinition<B>> extends Definition<B> {
    private final String name;

    TemplateDefinition(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    /** The tasks to run, with arguments that each workflow must give a value. */
    public <P extends Record> B dagWith(Class<P> arguments, BiConsumer<P, Dag> body) {
        declare(new Signature<>(arguments).parameters());
        return dag(arguments, body);
    }

    /** As {@link #dagWith}, of steps. */
    public <P extends Record> B stepsWith(Class<P> arguments, BiConsumer<P, Steps> body) {
        declare(new Signature<>(arguments).parameters());
        return steps(arguments, body);
    }

    final WorkflowSpec checkedSpecification(String kind) {
        Names.checkObject(name, at("name"));
        WorkflowSpec spec = specification().build();
        at("template").faultIf(spec.templates().isEmpty(), "missing: say template(..), run(..) or dag(..)");
        faults.throwIfAny(kind + " " + name);
        return spec;
    }
}
