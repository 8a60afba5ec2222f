package io.sparkk8s.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriberTest {

    private final List<Observation<Pod>> told = new ArrayList<>();
    private final Subscriber<Pod> subscriber = new Subscriber<>("driver", told::add);

    private static Pod pod(String name, long version) {
        return new PodBuilder()
                .withNewMetadata()
                .withName(name)
                .withResourceVersion(Long.toString(version))
                .endMetadata()
                .build();
    }

    @Test
    void an_object_is_told_once_a_version_and_never_an_older_one() {
        subscriber.present(pod("driver", 5));
        subscriber.present(pod("driver", 5));
        subscriber.present(pod("driver", 4));
        subscriber.present(pod("driver", 6));

        assertThat(told)
                .containsExactly(
                        new Observation.Present<>(pod("driver", 5)), new Observation.Present<>(pod("driver", 6)));
    }

    @Test
    void what_the_caller_has_just_written_is_not_told_again() {
        subscriber.knows(pod("driver", 5));

        subscriber.present(pod("driver", 5));

        assertThat(told).isEmpty();
    }

    @Test
    void what_a_later_list_does_not_have_is_gone() {
        subscriber.knows(pod("driver", 5));

        subscriber.listed(Set.of("other"), 10);
        subscriber.listed(Set.of("other"), 11);

        assertThat(told).containsExactly(new Observation.Gone<>("driver", null));
    }

    @Test
    void what_is_newer_than_the_list_is_not_gone_for_want_of_it() {
        subscriber.knows(pod("driver", 5));

        subscriber.listed(Set.of(), 4);

        assertThat(told).isEmpty();
    }

    @Test
    void an_object_that_comes_back_is_told_again() {
        subscriber.present(pod("driver", 5));
        subscriber.gone(pod("driver", 6));
        subscriber.present(pod("driver", 7));

        assertThat(told).hasSize(3);
    }
}
