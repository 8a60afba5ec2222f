package io.sparkk8s.argo;

import io.sparkk8s.argo.wire.WireTree;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What many templates have in common. {@link #on} gives it to the templates of a Java module, wherever these are run then;
 * {@link Workflow.Builder#templateDefaults} to all templates of a workflow, when it runs. Immutable.
 *
 * <pre>{@code
 * static final TemplateDefaults OURS = TemplateDefaults.none().retry(Retry.limit(2)).serviceAccount("etl");
 * static final Template<Day, None> LOAD = OURS.on(Template.container("load", Day.class, ...));
 * }</pre>
 */
public final class TemplateDefaults extends TemplateSettings<TemplateDefaults> {
    private final io.sparkk8s.argo.model.Template wire;

    private TemplateDefaults(io.sparkk8s.argo.model.Template wire) {
        this.wire = wire;
    }

    /** Nothing yet. */
    public static TemplateDefaults none() {
        return new TemplateDefaults(io.sparkk8s.argo.model.Template.builder().build());
    }

    @Override
    public TemplateDefaults with(Consumer<io.sparkk8s.argo.model.Template.Builder> change) {
        io.sparkk8s.argo.model.Template.Builder changed = wire.toBuilder();
        change.accept(changed);
        return new TemplateDefaults(changed.build());
    }

    /** The template with what it does not say itself. A field that it says wins as a whole: maps and lists are not joined. */
    public <I extends Record, O extends Record> Template<I, O> on(Template<I, O> template) {
        Map<String, @Nullable Object> all = WireTree.of(wire);
        all.putAll(WireTree.of(template.model()));
        io.sparkk8s.argo.model.Template joined = WireTree.object(all, io.sparkk8s.argo.model.Template.class);
        return new Template<>(
                template.inputs(), template.outputs(), template.body().with(joined));
    }

    io.sparkk8s.argo.model.Template wire() {
        return wire;
    }

    /** As Argo gets it. */
    @Override
    public String toString() {
        return wire.toString();
    }
}
