package io.sparkk8s.argo;

import static java.util.Objects.requireNonNull;

/**
 * A template of the same workflow by its name: for one that runs itself, or is described later. The build says if there is
 * none of that name and signature.
 *
 * @param name of the template
 * @param inputs the record of its inputs
 * @param outputs the record of its outputs
 */
public record TemplateName<I extends Record, O extends Record>(String name, Class<I> inputs, Class<O> outputs)
        implements Invocable<I, O> {

    /** A name with the signature that belongs to it. */
    public TemplateName {
        requireNonNull(name, "name");
        requireNonNull(inputs, "inputs");
        requireNonNull(outputs, "outputs");
    }

    /** Of a template without outputs. */
    public static <I extends Record> TemplateName<I, None> of(String name, Class<I> inputs) {
        return new TemplateName<>(name, inputs, None.class);
    }

    /** Of a template with outputs. */
    public static <I extends Record, O extends Record> TemplateName<I, O> of(
            String name, Class<I> inputs, Class<O> outputs) {
        return new TemplateName<>(name, inputs, outputs);
    }
}
