package io.sparkk8s;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One thing wrong with what the caller gave.
 *
 * @param path where it is, such as {@code driver.memory} or {@code spark.executor.instances}
 * @param problem what is wrong with it, with the value as given, and what would be right
 */
public record Fault(String path, String problem) implements Serializable {

    public Fault {
        requireNonNull(path, "path");
        requireNonNull(problem, "problem");
    }

    @Override
    public String toString() {
        return path + ": " + problem;
    }
}
