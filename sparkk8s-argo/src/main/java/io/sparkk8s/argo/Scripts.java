package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses references to what only the workflow knows in a text that a shell or an interpreter runs. */
final class Scripts {
    private static final Set<String> SHELLS = Set.of("sh", "bash", "ash", "dash", "zsh", "ksh");
    /** Stands before a reference that was asked for; it is taken out before anyone else sees the text. */
    private static final String ASKED_FOR = "\u0002";

    private static final Pattern PASTED =
            Pattern.compile("(?<!" + ASKED_FOR + ")\\{\\{\\s*(=|item\\b|inputs\\.parameters\\."
                    + "|workflow\\.(parameters|labels|annotations|outputs)\\b|tasks\\.|steps\\.)");

    private Scripts() {}

    static String raw(Value<?> value) {
        return ASKED_FOR + value;
    }

    /** The same container, when it pastes nothing that was not asked for. */
    static Container checked(Container container, Place place) {
        List<String> command = container.getCommand();
        if (!command.isEmpty() && SHELLS.contains(command.get(0).replaceAll(".*/", ""))) {
            shellLine(command, container.getArgs(), place.in("args"));
        }
        return new ContainerBuilder(container)
                .withCommand(command.stream().map(Scripts::unmarked).toList())
                .withArgs(container.getArgs().stream().map(Scripts::unmarked).toList())
                .build();
    }

    /** What follows the text behind {@code -c} are $0, $1 ...: data. */
    private static void shellLine(List<String> command, List<String> args, Place place) {
        List<String> words = new ArrayList<>(command);
        words.addAll(args);
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).matches("-[a-z]*c")) {
                check(words.get(i + 1), place);
                return;
            }
        }
    }

    /** The same text, when it pastes nothing that was not asked for. */
    static String checked(String source, Place place) {
        check(source, place);
        return unmarked(source);
    }

    private static void check(String text, Place place) {
        place.faultIf(
                PASTED.matcher(text).find(),
                "an input is pasted into a text that is run, and could run commands of its own: pass it as an"
                        + " environment variable or an argument, or ask for it by ContainerSpec.raw");
    }

    private static String unmarked(String text) {
        return text.replace(ASKED_FOR, "");
    }
}
