package io.sparkk8s.submit;

import static io.sparkk8s.FailureKind.APPLICATION_ERROR;
import static io.sparkk8s.FailureKind.DELETED;
import static io.sparkk8s.FailureKind.EVICTED;
import static io.sparkk8s.FailureKind.OOM_KILLED;
import static io.sparkk8s.FailureKind.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparkk8s.InvalidSpecException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private final RestartPolicy policy =
            RestartPolicy.onFailure(5).backOff(Duration.ofSeconds(10), Duration.ofSeconds(60));

    @Test
    void each_delay_is_twice_the_one_before_up_to_the_longest() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(n -> policy.after(OOM_KILLED, n).orElseThrow()))
                .extracting(Duration::toSeconds)
                .containsExactly(10L, 20L, 40L, 60L, 60L);
        assertThat(policy.after(OOM_KILLED, 6)).isEmpty();
    }

    @Test
    void what_was_stopped_or_deleted_is_not_tried_again_by_itself() {
        assertThat(policy.after(STOPPED, 1)).isEmpty();
        assertThat(policy.after(DELETED, 1)).isEmpty();
        assertThat(policy.only(DELETED).after(DELETED, 1)).isPresent();
        assertThatThrownBy(() -> policy.only(STOPPED)).isInstanceOf(InvalidSpecException.class);
    }

    @Test
    void failures_are_chosen() {
        assertThat(policy.only(EVICTED).after(APPLICATION_ERROR, 1)).isEmpty();
        assertThat(policy.only(EVICTED).after(EVICTED, 1)).isPresent();
        assertThat(policy.unless(APPLICATION_ERROR).after(APPLICATION_ERROR, 1)).isEmpty();
        assertThat(policy.unless(APPLICATION_ERROR).after(EVICTED, 1)).isPresent();
    }

    @Test
    void a_policy_is_read_as_it_was_written_and_other_text_is_none() {
        var written = policy.only(EVICTED, OOM_KILLED).toString();

        assertThat(written).isEqualTo("v1/5/PT10S/PT1M/EVICTED,OOM_KILLED");
        assertThat(RestartPolicy.parse(written)).map(RestartPolicy::toString).contains(written);
        assertThat(RestartPolicy.parse("v1/5/soon/PT1M/EVICTED")).isEmpty();
        assertThat(RestartPolicy.parse("v1/5/PT10S/PT1M/TIRED")).isEmpty();
        assertThat(RestartPolicy.parse("Always")).isEmpty();
    }
}
