package io.sparkk8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FaultCollectorTest {

    private final FaultCollector faults = new FaultCollector();

    @Test
    void without_a_fault_nothing_is_thrown() {
        faults.addIf(false, "name", "is empty");

        faults.throwIfAny("Workflow nightly");

        assertThat(faults.faults()).isEmpty();
    }

    @Test
    void all_faults_are_told_in_their_order_and_each_once() {
        faults.add("name", "is empty");
        faults.addIf(true, "dag.a", "the name is taken");
        faults.add("name", "is empty");

        assertThatThrownBy(() -> faults.throwIfAny("Workflow nightly"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(
                        "Workflow nightly is not valid, 2 faults:\n  - name: is empty\n  - dag.a: the name is taken");
    }
}
