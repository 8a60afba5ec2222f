package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.IntOrString;
import java.util.Set;

/**
 * Numbers to run a task for (JSON: {@code withSequence}). Immutable.
 *
 * @param <T> what an item is: an Integer, or a String after {@link #format}
 */
public final class Sequence<T> {
    private final io.sparkk8s.argo.model.Sequence wire;
    private final Class<T> type;
    private final Set<Producer> producers;

    private Sequence(io.sparkk8s.argo.model.Sequence wire, Class<T> type, Set<Producer> producers) {
        this.wire = wire;
        this.type = type;
        this.producers = producers;
    }

    /** The numbers from 0 to one less than this. */
    public static Sequence<Integer> count(int count) {
        return count(Value.val(count));
    }

    /** The numbers from 0 to one less than this. */
    public static Sequence<Integer> count(Value<Integer> count) {
        return new Sequence<>(
                io.sparkk8s.argo.model.Sequence.builder().count(number(count)).build(),
                Integer.class,
                count.producers());
    }

    /** The numbers between these two, both included; downwards if the first is the greater one. */
    public static Sequence<Integer> range(int start, int end) {
        return range(Value.val(start), Value.val(end));
    }

    /** The numbers between these two, both included; downwards if the first is the greater one. */
    public static Sequence<Integer> range(Value<Integer> start, Value<Integer> end) {
        return new Sequence<>(
                io.sparkk8s.argo.model.Sequence.builder()
                        .start(number(start))
                        .end(number(end))
                        .build(),
                Integer.class,
                Sets.producers(start, end));
    }

    private static IntOrString number(Value<Integer> value) {
        return value.literal() instanceof Integer number ? new IntOrString(number) : new IntOrString(value.toString());
    }

    /** The items as texts, by a format of Go's {@code fmt}, such as {@code shard-%03d}. */
    public Sequence<String> format(String format) {
        return new Sequence<>(wire.toBuilder().format(format).build(), String.class, producers);
    }

    Loop loop() {
        return new Loop(null, null, wire, producers);
    }

    Class<T> type() {
        return type;
    }

    /** As Argo gets it. */
    @Override
    public String toString() {
        return wire.toString();
    }
}
