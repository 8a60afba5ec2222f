package io.sparkk8s.events;

import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sparkk8s.Fault;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.events.model.WebhookEventSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // a null where none is expected fails the test
class MistakesTest {

    record Msg(Value<String> message) {}

    private final Workflow workflow = Workflow.named("echo")
            .run(
                    Template.container(
                            "echo", Msg.class, (in, c) -> c.image("alpine").args(in.message())),
                    new Msg(val("x")))
            .build();

    private static List<String> faults(ThrowingCallable build) {
        return catchThrowableOfType(InvalidSpecException.class, build).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private static List<String> faultsOf(Consumer<CalendarEvent> event) {
        return faults(() -> EventSource.named("x").calendar("c", event).build());
    }

    @Test
    void allFaultsOfAnEventSourceAreToldAtOnce() {
        assertThat(faults(() -> EventSource.named("Bad Name")
                        .calendar("a", c -> c.schedule("61 23 * *").timezone("Mars/Olympus"))
                        .calendar("b", c -> {})
                        .build()))
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith("calendar.a.schedule: ")
                                .contains("has 4 fields instead of 5"),
                        fault -> assertThat(fault).isEqualTo("calendar.a.timezone: no such time zone: 'Mars/Olympus'"),
                        fault -> assertThat(fault).startsWith("calendar.b: needs a schedule or an interval"),
                        fault -> assertThat(fault).startsWith("name: the name 'Bad Name'"));
    }

    @Test
    void schedulesThatArgoEventsWouldNotTakeAreRefused() {
        assertThat(faultsOf(c -> c.schedule("@daily")))
                .singleElement()
                .asString()
                .contains("write its five fields");
        assertThat(faultsOf(c -> c.schedule("0 24 * * *")))
                .singleElement()
                .asString()
                .contains("hour '24'");
        assertThat(faultsOf(c -> c.schedule("0 0 30 2 *")))
                .singleElement()
                .asString()
                .contains("never comes");
    }

    @Test
    void anUnknownEventIsRefused() {
        EventSource source = EventSource.named("s")
                .calendar("a", c -> c.schedule("0 23 * * *"))
                .spec(s -> s.webhook(Map.of(
                        "push", WebhookEventSource.builder().endpoint("/push").build())))
                .build();

        assertThat(source.event("push")).isEqualTo(new EventRef("s", "push"));
        assertThatThrownBy(() -> source.event("b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("EventSource s has no event b; it has [a, push]");
    }

    @Test
    void aSensorWaitsForSomethingAndDoesSomething() {
        assertThat(faults(() -> Sensor.named("x").build()))
                .containsExactly(
                        "on: missing: the sensor waits for no event", "submit: missing: the sensor does nothing");
    }

    @Test
    void argumentsOfTheWorkflowAndEventsOfTheSensorMustBeThere() {
        EventRef event = new EventRef("s", "a");
        assertThat(faults(() -> Sensor.named("x")
                        .on(event)
                        .on(event)
                        .submit(workflow, s -> s.argumentFromContext("other", new EventRef("s", "b"), "time"))
                        .submit(workflow)
                        .build()))
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("on.a: ").endsWith("is waited for twice"),
                        fault -> assertThat(fault).startsWith("submit.echo.other: the workflow has no such argument"),
                        fault -> assertThat(fault)
                                .startsWith("submit.echo.other: ")
                                .endsWith("the sensor does not wait for it"),
                        fault -> assertThat(fault).isEqualTo("submit.echo: two of the workflows have this name"));
    }

    @Test
    void eventsOfOneNameAreToldApart() {
        Sensor sensor = Sensor.named("x")
                .on(new EventRef("s", "a"))
                .on(new EventRef("t", "a"))
                .submit(workflow)
                .build();

        assertThat(sensor.model().spec().dependencies())
                .extracting(dependency -> dependency.name())
                .containsExactly("a", "t-a");
    }

    @Test
    void aBusNeedsAUrlOfNats() {
        assertThat(faults(() -> EventBus.jetStreamExotic("localhost")))
                .containsExactly("url: 'localhost' is no URL as nats://host:4222");
    }
}
