package io.sparkk8s.argo.operation;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of a suspend node: how it ends, if it does, and the outputs that it asks for. Immutable. */
public final class NodeOutcome {

    private static final NodeOutcome UNCHANGED = new NodeOutcome(null, "", Map.of());

    private final @Nullable String phase;
    private final String message;
    private final Map<String, String> outputs;

    private NodeOutcome(@Nullable String phase, String message, Map<String, String> outputs) {
        this.phase = phase;
        this.message = message;
        this.outputs = outputs;
    }

    /** It goes on waiting; outputs may be given to it. */
    public static NodeOutcome waiting() {
        return UNCHANGED;
    }

    /** It succeeds. An output that it asks for, and that is not given, stays without a value. */
    public static NodeOutcome succeeded() {
        return new NodeOutcome("Succeeded", "", Map.of());
    }

    /** It fails. */
    public static NodeOutcome failed(String message) {
        return new NodeOutcome("Failed", requireNonNull(message, "message"), Map.of());
    }

    /** It ends with Argo's phase Error. */
    public static NodeOutcome error(String message) {
        return new NodeOutcome("Error", requireNonNull(message, "message"), Map.of());
    }

    /** This with a message for people, which replaces the node's. */
    public NodeOutcome message(String text) {
        return new NodeOutcome(phase, requireNonNull(text, "text"), outputs);
    }

    /** This with the value of an output parameter that the template has with {@code valueFrom.supplied}. */
    public NodeOutcome output(String name, String value) {
        return new NodeOutcome(phase, message, Overrides.with(outputs, name, value));
    }

    Optional<String> phase() {
        return Optional.ofNullable(phase);
    }

    String message() {
        return message;
    }

    Map<String, String> outputs() {
        return outputs;
    }

    boolean changesNothing() {
        return phase == null && message.isEmpty() && outputs.isEmpty();
    }
}
