package io.sparkk8s.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.Fault;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShellWordsTest {

    private final Findings findings = new Findings();

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("a b\tc", List.of("a", "b", "c")),
                Arguments.of("  a  ", List.of("a")),
                Arguments.of("a \\\n  b", List.of("a", "b")),
                Arguments.of("a \\\r\n b", List.of("a", "b")),
                Arguments.of("a\\\nb", List.of("ab")),
                Arguments.of("\na b\n\n", List.of("a", "b")),
                Arguments.of("'a b'\"c d\"e", List.of("a bc de")),
                Arguments.of("'' \"\"", List.of("", "")),
                Arguments.of("'$A `b` \\ \"'", List.of("$A `b` \\ \"")),
                Arguments.of("\"\\$A \\` \\\\ \\\" \\n '\"", List.of("$A ` \\ \" \\n '")),
                Arguments.of("\"a\\\nb\"", List.of("ab")),
                Arguments.of("\"a\nb\"", List.of("a\nb")),
                Arguments.of("a\\ b \\$A \\'", List.of("a b", "$A", "'")),
                Arguments.of("5$ \"$\" a$", List.of("5$", "$", "a$")),
                Arguments.of("a#b # c d\n", List.of("a#b")),
                Arguments.of("a # c\n", List.of("a")),
                Arguments.of(
                        "/opt/*.jar {{APP_ID}} local[2] a~b k=~",
                        List.of("/opt/*.jar", "{{APP_ID}}", "local[2]", "a~b", "k=~")),
                Arguments.of("", List.of()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void words_are_those_of_a_shell(String line, List<String> words) {
        assertThat(ShellWords.split(line, findings)).isEqualTo(words);
        assertThat(findings.faults.faults()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("a $HOME/x", "line 1: '$HOME/x' is not expanded"),
                Arguments.of("a \\\n \"${DAY}\"", "line 2: '${DAY}' is not expanded"),
                Arguments.of("a $(date)", "line 1: '$(date)' is not expanded"),
                Arguments.of("a $'x'", "is not expanded"),
                Arguments.of("a `date`", "backquotes"),
                Arguments.of("a \"`date`\"", "backquotes"),
                Arguments.of("a ~/x", "'~' is not expanded"),
                Arguments.of("a 'b", "a single quote is not closed"),
                Arguments.of("a \\\n \"b\n\n", "line 2: a double quote is not closed"),
                Arguments.of("a \\", "escapes nothing"),
                Arguments.of("a && b", "'&' has a meaning in a shell"),
                Arguments.of("a > log", "'>' has a meaning in a shell"),
                Arguments.of("a; b", "';' has a meaning in a shell"),
                Arguments.of("a\nb", "line 2: a new line ends a command"),
                Arguments.of("SPARK_HOME=/x a", "'SPARK_HOME=...' sets an environment variable"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_a_shell_would_act_upon_is_a_fault(String line, String fault) {
        ShellWords.split(line, findings);

        assertThat(findings.faults.faults()).extracting(Fault::toString).anyMatch(text -> text.contains(fault));
    }

    @Test
    void words_that_were_joined_are_split_again() {
        var random = new Random(4);
        var letters = "ab$`\\\"' \t\n\r#~;&|<>(){}*=!-ä€";
        for (var round = 0; round < 5_000; round++) {
            // the first is the command: never an assignment
            var words = Stream.concat(
                            Stream.of("spark-submit"),
                            IntStream.range(0, random.nextInt(5))
                                    .mapToObj(word -> random.ints(random.nextInt(8), 0, letters.length())
                                            .mapToObj(letters::charAt)
                                            .map(String::valueOf)
                                            .reduce("", String::concat)))
                    .toList();

            assertThat(ShellWords.split(ShellWords.join(words), findings)).isEqualTo(words);
        }
        assertThat(findings.faults.faults()).isEmpty();
    }
}
