package io.sparkk8s.argo;

import java.util.List;
import java.util.function.Function;

/**
 * A task of a DAG that is run once for each item of a list. Immutable.
 *
 * @param <O> the record of the outputs of one run
 */
public final class FanOut<O extends Record> implements TaskHandle {
    private final Task<O> task;

    FanOut(Task<O> task) {
        this.task = task;
    }

    @Override
    public String name() {
        return task.name();
    }

    /**
     * One output of all runs, in the order of the items, as a JSON list of strings: Argo quotes numbers too. A task that
     * uses it runs after all of them.
     */
    public <T> Value<List<T>> all(Function<O, Value<T>> output) {
        return output.apply(task.out()).asList();
    }

    /**
     * What the runs printed, in the order of the items, as a JSON list; containers and scripts only. Each must print
     * JSON: Argo ends the workflow in Error otherwise.
     */
    public Value<List<String>> results() {
        return task.result().asList();
    }

    /** At least one run succeeded. */
    public Dependency anySucceeded() {
        return Dependency.on(task.producer(), "AnySucceeded");
    }

    /** No run succeeded. */
    public Dependency allFailed() {
        return Dependency.on(task.producer(), "AllFailed");
    }

    @Override
    public String toString() {
        return "FanOut " + name();
    }

    Task<O> task() {
        return task;
    }
}
