package io.sparkk8s.internal.client;

import java.time.Instant;
import java.util.Optional;

/** What the watch script of a client pod tells of a run. */
sealed interface ClientReport {

    /** It runs. */
    record Running(Instant startedAt) implements ClientReport {}

    /**
     * It has ended.
     *
     * @param stopped whether it was asked to end before it did
     */
    record Exited(int code, Instant startedAt, Instant finishedAt, boolean stopped) implements ClientReport {}

    /**
     * It will never tell how it ended.
     *
     * @param withPod whether its pod is gone, so that it can never begin either
     */
    record Vanished(String why, boolean withPod) implements ClientReport {}

    /** A line without the id that it begins with; empty when it is not understood. */
    static Optional<ClientReport> parse(String state) {
        var words = state.split(" ");
        try {
            return switch (words[0]) {
                case "running" -> Optional.of(new Running(seconds(words[1])));
                case "exited" ->
                    Optional.of(new Exited(
                            Integer.parseInt(words[1]),
                            seconds(words[2]),
                            seconds(words[3]),
                            words[4].equals("stopped")));
                case "vanished" -> Optional.of(new Vanished("its supervisor in the client pod was killed", false));
                default -> Optional.empty();
            };
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Instant seconds(String text) {
        return Instant.ofEpochSecond(Long.parseLong(text));
    }
}
