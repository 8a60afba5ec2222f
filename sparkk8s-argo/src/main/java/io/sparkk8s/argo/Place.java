package io.sparkk8s.argo;

import io.sparkk8s.FaultCollector;
import java.lang.StackWalker.StackFrame;
import java.security.CodeSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a fault may be.
 *
 * @param faults where to tell it
 * @param path to what is described, as {@code dag.report.arguments}
 * @param line of the user's program; null if the description is not of one line, or of the one that is being run
 * @param running whether it is the line of the user's program that is being run
 */
record Place(FaultCollector faults, String path, @Nullable StackFrame line, boolean running) {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    /** What is of this jar; tests of this package are users too. */
    private static final ClassValue<Boolean> OURS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.getPackageName().startsWith("java.")
                    || (type.getPackageName().startsWith("io.sparkk8s.argo")
                            && Objects.equals(source(type), source(Place.class)));
        }

        private static @Nullable CodeSource source(Class<?> type) {
            return type.getProtectionDomain().getCodeSource();
        }
    };

    Place(FaultCollector faults, String path) {
        this(faults, path, null, false);
    }

    /** A part of this. */
    Place in(String part) {
        return new Place(faults, path + "." + part, line, running);
    }

    /**
     * The same, described by the line of the user's program that is being run. The stack is walked when there is a fault,
     * since that costs more than all else of adding a task: what is kept beyond the call must be {@link #kept}.
     */
    Place atCaller() {
        return new Place(faults, path, null, true);
    }

    /** The same, for faults that are found when the user's call has returned. */
    Place kept() {
        return running ? new Place(faults, path, caller(), false) : this;
    }

    /** The same, told to others. */
    Place of(FaultCollector others) {
        return new Place(others, path, line, running);
    }

    private static @Nullable StackFrame caller() {
        return STACK.walk(frames -> frames.filter(frame -> !OURS.get(frame.getDeclaringClass()))
                .findFirst()
                .orElse(null));
    }

    void fault(String problem) {
        StackFrame at = running ? caller() : line;
        faults.add(path, at == null ? problem : problem + " (" + at.getFileName() + ":" + at.getLineNumber() + ")");
    }

    void faultIf(boolean faulty, String problem) {
        if (faulty) {
            fault(problem);
        }
    }
}
