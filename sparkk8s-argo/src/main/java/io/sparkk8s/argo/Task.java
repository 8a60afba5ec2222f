package io.sparkk8s.argo;

import java.util.Set;

/**
 * A task of a DAG, to be used by those after it. Immutable: a task can only refer to what was there before it, so that a
 * cycle cannot be written.
 *
 * @param <O> the record of its outputs
 */
public final class Task<O extends Record> implements TaskHandle {
    private final Producer producer;
    private final String name;
    private final Class<O> outputs;

    Task(Dag dag, String name, Class<O> outputs) {
        this.producer = new Producer(dag, name);
        this.name = name;
        this.outputs = outputs;
    }

    @Override
    public String name() {
        return name;
    }

    /** Its outputs. A task that uses one runs after this one. */
    public O out() {
        return new Signature<>(outputs).bind(References.outputsOf(producer));
    }

    /** What it printed on its standard output, without the last line break; containers and scripts only. */
    public Value<String> result() {
        return Value.reference("tasks." + name + ".outputs.result", Set.of(producer));
    }

    /** Its exit code; containers and scripts only. */
    public Value<Integer> exitCode() {
        return Value.reference("tasks." + name + ".exitCode", Set.of(producer));
    }

    @Override
    public String toString() {
        return "Task " + name;
    }

    Producer producer() {
        return producer;
    }
}
