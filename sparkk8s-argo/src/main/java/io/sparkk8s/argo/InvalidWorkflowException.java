package io.sparkk8s.argo;

import java.util.List;

/** A workflow or a template cannot be built as it was described. It names every fault, not the first one only. */
public final class InvalidWorkflowException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    InvalidWorkflowException(String what, List<String> faults) {
        super(what + ": " + (faults.size() == 1 ? faults.get(0) : "\n  - " + String.join("\n  - ", faults)));
        this.faults = List.copyOf(faults);
    }

    /** One sentence a fault, with the Java file and line where it was made if that is known. */
    public List<String> faults() {
        return faults;
    }
}
