package io.sparkk8s.argo;

/** The signature of a template without inputs, or without outputs. */
public record None() {

    /** What to pass to a template without inputs. */
    public static None none() {
        return new None();
    }
}
