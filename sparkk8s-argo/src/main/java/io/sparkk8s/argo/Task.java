package io.sparkk8s.argo;

import java.util.Set;

/**
 * A task of a DAG or a step, to be used by those after it. Immutable: a task can only refer to what was there before it, so that a
 * cycle cannot be written.
 *
 * @param <O> the record of its outputs
 */
public final class Task<O extends Record> implements TaskHandle {
    private final TaskScope scope;
    private final Producer producer;
    private final String name;
    private final Class<O> outputs;

    Task(TaskScope scope, String name, Class<O> outputs) {
        this.scope = scope;
        this.producer = new Producer(scope, name);
        this.name = name;
        this.outputs = outputs;
    }

    @Override
    public String name() {
        return name;
    }

    /** Its outputs. A task that uses one runs after this one. */
    public O out() {
        return new Signature<>(outputs).bind(References.outputsOf(scope, producer));
    }

    /** What it printed on its standard output, without the last line break, or an HTTP answer's body. */
    public Value<String> result() {
        return of(String.class, "outputs", "result");
    }

    /** Its exit code; containers and scripts only. */
    public Value<Integer> exitCode() {
        return of(Integer.class, "exitCode");
    }

    /** Its phase, as {@code Succeeded}, {@code Failed} or {@code Skipped}. */
    public Value<String> status() {
        return of(String.class, "status");
    }

    /** The address of its pod, of a {@linkplain Template#daemon daemon}. */
    public Value<String> ip() {
        return of(String.class, "ip");
    }

    /** When it began, as RFC 3339. */
    public Value<String> startedAt() {
        return of(String.class, "startedAt");
    }

    /** When it ended, as RFC 3339. */
    public Value<String> finishedAt() {
        return of(String.class, "finishedAt");
    }

    private <T> Value<T> of(Class<T> type, String... parts) {
        String[] all = new String[parts.length + 2];
        all[0] = scope.kind();
        all[1] = name;
        System.arraycopy(parts, 0, all, 2, parts.length);
        return Value.reference(type, Set.of(producer), all);
    }

    @Override
    public String toString() {
        return "Task " + name;
    }

    Producer producer() {
        return producer;
    }
}
