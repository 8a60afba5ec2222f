package io.sparkk8s.argo.diff;

import static java.util.Objects.requireNonNull;

/** One thing that differs. Values are JSON; what is secret is hidden in them. */
public sealed interface Difference {

    /** Where: {@code spec.templates[job].container.env[LEVEL].value}, list elements by their names. */
    String path();

    /** Only the second has it. */
    record Added(String path, String value) implements Difference {

        public Added {
            requireNonNull(path, "path");
            requireNonNull(value, "value");
        }
    }

    /** Only the first has it. */
    record Removed(String path, String value) implements Difference {

        public Removed {
            requireNonNull(path, "path");
            requireNonNull(value, "value");
        }
    }

    /** Both have it, with different values. */
    record Changed(String path, String before, String after) implements Difference {

        public Changed {
            requireNonNull(path, "path");
            requireNonNull(before, "before");
            requireNonNull(after, "after");
        }
    }
}
