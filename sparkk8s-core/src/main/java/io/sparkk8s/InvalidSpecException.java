package io.sparkk8s;

import java.util.List;
import java.util.stream.Collectors;

/** What the caller described cannot run. It carries every fault that was found; nothing was sent to the cluster. */
public class InvalidSpecException extends SparkK8sException {

    private static final long serialVersionUID = 1L;

    private final List<Fault> faults;

    /**
     * @param subject what is invalid, such as {@code SparkApplication etl/daily}
     * @param faults at least one
     */
    public InvalidSpecException(String subject, List<Fault> faults) {
        super(message(subject, faults), null);
        this.faults = List.copyOf(faults);
    }

    /** An exception for a single fault. */
    public static InvalidSpecException of(String subject, String path, String problem) {
        return new InvalidSpecException(subject, List.of(new Fault(path, problem)));
    }

    private static String message(String subject, List<Fault> faults) {
        var count = faults.size() == 1 ? "1 fault" : faults.size() + " faults";
        return subject + " is not valid, " + count + ":\n"
                + faults.stream().map(fault -> "  - " + fault).collect(Collectors.joining("\n"));
    }

    /** All faults, in the order in which they were found. */
    public List<Fault> faults() {
        return faults;
    }
}
