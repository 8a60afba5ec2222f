package io.sparkk8s.diagnose;

import io.fabric8.kubernetes.api.model.ContainerStateWaiting;
import io.fabric8.kubernetes.api.model.ContainerStatus;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodCondition;
import io.sparkk8s.ObjectRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a pod that does not run yet does not, by its own status: a pure function. */
public final class PodFindings {

    private static final Set<String> QUEUEING_SCHEDULERS = Set.of("yunikorn", "volcano");

    private final Pod pod;
    private final ObjectRef object;

    private PodFindings(Pod pod) {
        this.pod = pod;
        this.object = new ObjectRef(
                "Pod", pod.getMetadata().getNamespace(), pod.getMetadata().getName());
    }

    /** What is found of a pod, driver or executor, that does not run yet; never empty. */
    public static List<Finding> of(Pod pod) {
        return new PodFindings(pod).all();
    }

    private List<Finding> all() {
        var gates = pod.getSpec().getSchedulingGates();
        if (gates != null && !gates.isEmpty()) {
            var gate = gates.get(0).getName();
            return List.of(finding(
                    Reason.QUEUE_NOT_ADMITTED,
                    gate,
                    "held by the scheduling gate " + gate,
                    created(),
                    Advice.gate(gate)));
        }
        var scheduled = condition("PodScheduled");
        if (scheduled.isPresent() && "False".equals(scheduled.get().getStatus())) {
            return List.of(unscheduled(scheduled.get()));
        }
        if (scheduled.isEmpty() && text(pod.getSpec().getNodeName()).isEmpty()) {
            return List.of(untouched());
        }
        var findings = new ArrayList<Finding>();
        statuses().forEach(status -> waiting(status).ifPresent(findings::add));
        return findings.isEmpty() ? List.of(slow(scheduled)) : findings;
    }

    private Finding unscheduled(PodCondition scheduled) {
        var said = text(scheduled.getMessage());
        var since = instant(scheduled.getLastTransitionTime());
        var message = SchedulerMessage.parse(said);
        if (message.isForVolumes()) {
            var claims = message.claims().isEmpty() ? claims() : List.copyOf(message.claims());
            var subject = claims.isEmpty() ? "" : "PersistentVolumeClaim " + String.join(", ", claims);
            return finding(
                    Reason.VOLUME_NOT_BOUND,
                    subject,
                    said,
                    since,
                    Advice.claims(!message.claims().isEmpty()));
        }
        var lacking = String.join(", ", message.lacking());
        return QUEUEING_SCHEDULERS.contains(scheduler()) && message.lacking().isEmpty()
                ? finding(Reason.QUEUE_NOT_ADMITTED, scheduler(), said, since, Advice.queue(scheduler()))
                : finding(Reason.UNSCHEDULABLE, lacking, said, since, Advice.unschedulable(message, pod));
    }

    /** No scheduler has said anything of it. */
    private Finding untouched() {
        return QUEUEING_SCHEDULERS.contains(scheduler())
                ? finding(
                        Reason.QUEUE_NOT_ADMITTED,
                        scheduler(),
                        "the scheduler " + scheduler() + " has not taken it up",
                        created(),
                        Advice.queue(scheduler()))
                : finding(
                        Reason.SLOW_START,
                        "scheduler " + scheduler(),
                        "no scheduler has looked at the pod yet",
                        created(),
                        "is a scheduler named " + scheduler() + " running?");
    }

    private Finding slow(Optional<PodCondition> scheduled) {
        var doing = statuses()
                .flatMap(status -> Stream.ofNullable(status.getState()))
                .flatMap(state -> Stream.ofNullable(state.getWaiting()))
                .map(waiting -> text(waiting.getReason()))
                .findFirst()
                .orElse("");
        return finding(
                Reason.SLOW_START,
                doing,
                "",
                scheduled
                        .map(condition -> instant(condition.getLastTransitionTime()))
                        .orElse(created()),
                "");
    }

    private Optional<Finding> waiting(ContainerStatus status) {
        var waiting = status.getState() == null ? null : status.getState().getWaiting();
        return Optional.ofNullable(waiting).flatMap(why -> waiting(status, why));
    }

    private Optional<Finding> waiting(ContainerStatus status, ContainerStateWaiting why) {
        var message = text(why.getReason()) + (text(why.getMessage()).isEmpty() ? "" : ": " + why.getMessage());
        var image = "image " + image(status);
        return Optional.ofNullable(
                switch (text(why.getReason())) {
                    case "ErrImagePull", "ImagePullBackOff", "ErrImageNeverPull", "RegistryUnavailable" ->
                        finding(Reason.IMAGE_PULL, image, message, null, Advice.image(message));
                    case "InvalidImageName" ->
                        finding(Reason.INVALID_IMAGE_NAME, image, message, null, "correct the image's name");
                    case "CreateContainerConfigError" -> {
                        var subject = MissingObject.in(message).orElse("container " + status.getName());
                        yield finding(Reason.CONTAINER_CONFIG, subject, message, null, Advice.missing(subject));
                    }
                    case "CreateContainerError", "RunContainerError", "CrashLoopBackOff" ->
                        finding(
                                Reason.CONTAINER_START,
                                "container " + status.getName(),
                                message,
                                null,
                                "read the container's log; do the command and the entry point exist in the image?");
                    default -> null;
                });
    }

    /** As the user wrote it: the status may name it otherwise. */
    private String image(ContainerStatus status) {
        return Stream.concat(
                        pod.getSpec().getContainers().stream(),
                        Stream.ofNullable(pod.getSpec().getInitContainers()).flatMap(List::stream))
                .filter(container -> container.getName().equals(status.getName()))
                .map(container -> text(container.getImage()))
                .findFirst()
                .orElse(text(status.getImage()));
    }

    private List<String> claims() {
        return Claims.of(pod);
    }

    private Stream<ContainerStatus> statuses() {
        var status = pod.getStatus();
        return status == null
                ? Stream.empty()
                : Stream.of(status.getInitContainerStatuses(), status.getContainerStatuses())
                        .flatMap(Stream::ofNullable)
                        .flatMap(List::stream);
    }

    private Optional<PodCondition> condition(String type) {
        return pod.getStatus() == null || pod.getStatus().getConditions() == null
                ? Optional.empty()
                : pod.getStatus().getConditions().stream()
                        .filter(condition -> type.equals(condition.getType()))
                        .findFirst();
    }

    private String scheduler() {
        var name = text(pod.getSpec().getSchedulerName());
        return name.isEmpty() ? "default-scheduler" : name;
    }

    private @Nullable Instant created() {
        return instant(pod.getMetadata().getCreationTimestamp());
    }

    private Finding finding(Reason reason, String subject, String message, @Nullable Instant since, String advice) {
        return new Finding(reason, subject, object, message, since, advice);
    }

    private static @Nullable Instant instant(@Nullable String time) {
        return time == null ? null : Instant.parse(time);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
