package io.sparkk8s.diagnose;

import io.fabric8.kubernetes.api.model.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the events of a pod add to what its status says: a pure function. */
final class EventFindings {

    private static final Set<String> MOUNTING = Set.of("FailedMount", "FailedAttachVolume", "FailedMapVolume");
    private static final Pattern VOLUME = Pattern.compile("volume \"([^\"]+)\"");
    private static final Pattern PULL_SECRETS = Pattern.compile("pull secrets \\(([^)]+)\\)");

    /** The oldest first. */
    private final List<Event> events;

    private EventFindings(List<Event> events) {
        this.events = events.stream()
                .sorted(Comparator.comparing(EventFindings::last, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** The findings of a pod's status, with what its events add. */
    static List<Finding> add(List<Finding> byStatus, List<Event> events) {
        var told = new EventFindings(events);
        return byStatus.stream().flatMap(told::more).toList();
    }

    private Stream<Finding> more(Finding finding) {
        return switch (finding.reason()) {
            case SLOW_START -> slow(finding);
            case IMAGE_PULL -> Stream.of(image(finding));
            case QUEUE_NOT_ADMITTED -> Stream.of(said(finding));
            default -> Stream.of(finding);
        };
    }

    private Stream<Finding> slow(Finding finding) {
        var found = new ArrayList<Finding>();
        mounts(finding).values().forEach(found::add);
        latest(Set.of("FailedCreatePodSandBox"))
                .map(event -> new Finding(
                        Reason.CONTAINER_START,
                        "pod sandbox",
                        finding.object(),
                        text(event.getMessage()),
                        first(event),
                        "the node cannot set up the pod: look at its network plug-in and its events"))
                .ifPresent(found::add);
        return found.isEmpty() ? Stream.of(said(finding)) : found.stream();
    }

    private Map<String, Finding> mounts(Finding finding) {
        var bySubject = new LinkedHashMap<String, Finding>();
        for (var event : events) {
            var message = text(event.getMessage());
            // the kubelet sums up now and then which volumes are missing; the reasons are in the other events
            if (MOUNTING.contains(text(event.getReason()))
                    && !message.startsWith("Unable to attach or mount volumes")) {
                var volume = VOLUME.matcher(message);
                var subject =
                        MissingObject.in(message).orElseGet(() -> volume.find() ? "volume " + volume.group(1) : "");
                bySubject.put(
                        subject,
                        new Finding(
                                Reason.FAILED_MOUNT,
                                subject,
                                finding.object(),
                                message,
                                first(event),
                                subject.startsWith("volume ") || subject.isEmpty()
                                        ? "can the node reach the volume, and is it free?"
                                        : Advice.missing(subject)));
            }
        }
        return bySubject;
    }

    private Finding image(Finding finding) {
        var registry = events.stream()
                .filter(event -> text(event.getMessage()).startsWith("Failed to pull image"))
                .reduce((a, b) -> b);
        var message = registry.map(event -> text(event.getMessage()))
                .filter(said -> !finding.message().contains(cause(said)))
                .map(said -> finding.message() + "; " + said)
                .orElse(finding.message());
        var secrets = latest(Set.of("FailedToRetrieveImagePullSecret"))
                .map(event -> PULL_SECRETS.matcher(text(event.getMessage())))
                .filter(matcher -> matcher.find())
                .map(matcher -> "; the pull Secret " + matcher.group(1) + " does not exist: create it")
                .orElse("");
        return new Finding(
                finding.reason(),
                finding.subject(),
                finding.object(),
                message,
                registry.map(EventFindings::first).orElse(finding.since()),
                Advice.image(message) + secrets);
    }

    /** What comes after the kubelet's own words, which differ from those in the pod's status. */
    private static String cause(String said) {
        var colon = said.indexOf("\": ");
        return colon < 0 ? said : said.substring(colon + 3);
    }

    /** With the latest event's words, for a finding that has none of its own, or only its first. */
    private Finding said(Finding finding) {
        if (events.isEmpty()) {
            return finding;
        }
        var last = events.get(events.size() - 1);
        var said = text(last.getReason()) + ": " + text(last.getMessage());
        return new Finding(
                finding.reason(),
                finding.subject(),
                finding.object(),
                finding.message().isEmpty() ? said : finding.message() + "; " + said,
                finding.since(),
                finding.advice());
    }

    private Optional<Event> latest(Set<String> reasons) {
        return events.stream()
                .filter(event -> reasons.contains(text(event.getReason())))
                .reduce((a, b) -> b);
    }

    private static @Nullable Instant first(Event event) {
        return time(event.getFirstTimestamp(), event);
    }

    private static @Nullable Instant last(Event event) {
        return time(event.getLastTimestamp(), event);
    }

    /** Events of the newer API have one time alone. */
    private static @Nullable Instant time(@Nullable String time, Event event) {
        if (time != null) {
            return Instant.parse(time);
        }
        return event.getEventTime() == null || event.getEventTime().getTime() == null
                ? null
                : Instant.parse(event.getEventTime().getTime());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
