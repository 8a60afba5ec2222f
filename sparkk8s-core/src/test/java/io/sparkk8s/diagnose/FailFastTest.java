package io.sparkk8s.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparkk8s.InvalidSpecException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailFastTest {

    @Test
    void a_policy_reads_what_it_wrote_and_leaves_out_what_it_does_not_know() {
        var policy = FailFast.defaults().on(Reason.UNSCHEDULABLE, Duration.ofMinutes(15));

        assertThat(FailFast.parse(policy.toString())).isEqualTo(policy);
        assertThat(FailFast.parse("OF_LATER=PT1S,IMAGE_PULL=PT3S").patience(Reason.IMAGE_PULL))
                .contains(Duration.ofSeconds(3));
        assertThat(FailFast.parse("")).isEqualTo(FailFast.none());
    }

    @Test
    void what_may_heal_is_waited_for_by_default() {
        assertThat(FailFast.defaults().patience(Reason.UNSCHEDULABLE)).isEmpty();
        assertThat(FailFast.defaults().patience(Reason.INVALID_IMAGE_NAME)).contains(Duration.ZERO);
    }

    @Test
    void a_reason_that_holds_up_no_driver_is_refused() {
        assertThatThrownBy(() -> FailFast.none().on(Reason.RUNNING_FINE, Duration.ZERO))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("RUNNING_FINE: no driver is pending for this reason");
        assertThatThrownBy(() -> FailFast.none().on(Reason.IMAGE_PULL, Duration.ofSeconds(-1)))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("must not be negative");
    }
}
