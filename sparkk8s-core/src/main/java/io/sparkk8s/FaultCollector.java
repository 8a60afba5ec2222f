package io.sparkk8s;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects all that is wrong with a description, so that one exception tells all of it. Not thread-safe. */
public final class FaultCollector {

    /** A builder may be asked to build twice: what is found again is told once. */
    private final Set<Fault> faults = new LinkedHashSet<>();

    /** Adds a fault; see {@link Fault}. */
    public void add(String path, String problem) {
        faults.add(new Fault(path, problem));
    }

    /** Adds a fault if there is one. */
    public void addIf(boolean faulty, String path, String problem) {
        if (faulty) {
            add(path, problem);
        }
    }

    /** Adds what was found elsewhere. */
    public void addAll(Collection<Fault> found) {
        faults.addAll(found);
    }

    /** What was found until now, in that order. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Ends the check.
     *
     * @param subject what was checked, such as {@code Workflow nightly}
     * @throws InvalidSpecException there are faults; it has all of them
     */
    public void throwIfAny(String subject) {
        if (!faults.isEmpty()) {
            throw new InvalidSpecException(subject, faults());
        }
    }
}
