package io.sparkk8s.events;

import java.util.List;

/** An object of Argo Events cannot be built as it was described. It names every fault, not the first one only. */
public final class InvalidEventsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    InvalidEventsException(String what, List<String> faults) {
        super(what + ": " + (faults.size() == 1 ? faults.get(0) : "\n  - " + String.join("\n  - ", faults)));
        this.faults = List.copyOf(faults);
    }

    /** One sentence a fault. */
    public List<String> faults() {
        return faults;
    }
}
