package io.sparkk8s.argo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that one exception can tell all of it. */
final class Faults {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Set<String> faults = new LinkedHashSet<>();

    void add(String fault) {
        faults.add(fault);
    }

    void addAll(Iterable<String> all) {
        all.forEach(faults::add);
    }

    void addIf(boolean faulty, String fault) {
        if (faulty) {
            add(fault);
        }
    }

    List<String> list() {
        return new ArrayList<>(faults);
    }

    void throwIfAny(String what) {
        if (!faults.isEmpty()) {
            throw new InvalidWorkflowException(what, list());
        }
    }

    /** The line of the user's program that is being run, as {@code Nightly.java:31}. */
    static String here() {
        return STACK.walk(frames -> frames.filter(frame -> !isOurs(frame.getDeclaringClass()))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("unknown line"));
    }

    private static boolean isOurs(Class<?> type) {
        return OURS.contains(type.getNestHost()) || type.getPackageName().startsWith("java.");
    }

    // by class, not by package: the tests of this package are users too
    private static final Set<Class<?>> OURS =
            Set.of(Faults.class, Dag.class, NextTask.class, Template.class, Workflow.class, WorkflowTemplate.class);
}
