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
 * @param line of the user's program; null if the description is not of one line
 */
record Place(FaultCollector faults, String path, @Nullable StackFrame line) {
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
        this(faults, path, null);
    }

    /** A part of this. */
    Place in(String part) {
        return new Place(faults, path + "." + part, line);
    }

    /** The same, described by the line of the user's program that is being run. Its text is made when there is a fault. */
    Place atCaller() {
        StackFrame caller = STACK.walk(frames -> frames.filter(frame -> !OURS.get(frame.getDeclaringClass()))
                .findFirst()
                .orElse(null));
        return new Place(faults, path, caller);
    }

    void fault(String problem) {
        String where = line == null ? "" : " (" + line.getFileName() + ":" + line.getLineNumber() + ")";
        faults.add(path, problem + where);
    }

    void faultIf(boolean faulty, String problem) {
        if (faulty) {
            fault(problem);
        }
    }
}
