package io.sparkk8s.argo;

/**
 * What a task can run: a {@link Template} of the same workflow, the {@link TemplateName} of one, or a {@link TemplateRef} to
 * one of elsewhere.
 *
 * @param <I> the inputs: a record of {@link Value}s and {@link Artifact}s
 * @param <O> the outputs: a record of the same kind, or {@link None}
 */
public sealed interface Invocable<I extends Record, O extends Record> permits Template, TemplateRef, TemplateName {

    /** The template's name. */
    String name();

    /** The record of its inputs. */
    Class<I> inputs();

    /** The record of its outputs. */
    Class<O> outputs();
}
