package io.sparkk8s.commandline;

import io.sparkk8s.FaultCollector;
import java.util.ArrayList;
import java.util.List;

/** What was noticed while a command line was read: what is wrong, and what is right but not what spark-submit does. */
final class Findings {

    final FaultCollector faults = new FaultCollector();
    private final List<String> warnings = new ArrayList<>();

    void fault(String path, String problem) {
        faults.add(path, problem);
    }

    void warn(String path, String text) {
        warnings.add(path + ": " + text);
    }

    boolean faulty() {
        return !faults.faults().isEmpty();
    }

    List<String> warnings() {
        return warnings.stream().distinct().toList();
    }
}
