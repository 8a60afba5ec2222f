package io.sparkk8s.argo;

import static io.sparkk8s.argo.DagTest.COUNT;
import static io.sparkk8s.argo.DagTest.ECHO;
import static io.sparkk8s.argo.DagTest.REPORT;
import static io.sparkk8s.argo.DagTest.SPLIT;
import static io.sparkk8s.argo.TemplateKindsTest.JOB;
import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.sparkk8s.argo.DagTest.Msg;
import io.sparkk8s.argo.DagTest.Report;
import io.sparkk8s.argo.DagTest.Rows;
import io.sparkk8s.argo.DagTest.Shard;
import io.sparkk8s.argo.DagTest.Shards;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Argo's own validation, by {@code wfcheck} of the test bed: skipped, and said so, where that is not on the PATH. */
@NullUnmarked // a null where none is expected fails the test
class ArgosOwnValidationTest {

    @BeforeAll
    static void the_checker_is_there() {
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                .as("wfcheck, Argo's own validation, is not on the PATH: nothing is checked by it")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wfcheck")));
    }

    @Test
    void acceptsAllGoldenFiles() throws Exception {
        assertThat(verdicts(List.of(), "-files", "src/test/resources/golden"))
                .hasSizeGreaterThan(25)
                .allMatch(verdict -> verdict.contains("\"ok\":true"));
    }

    @Test
    void refusesWhatIsWrong() throws Exception {
        var wrong = Workflow.named("wrong")
                .run(ECHO.with(t -> t.container(null)), new Msg(val("x")))
                .build();

        assertThat(verdicts(List.of(wrong.toJson()))).singleElement().asString().contains("\"ok\":false");
    }

    @Test
    void acceptsWhateverTheDslBuilds() throws Exception {
        var workflows = IntStream.range(0, 200)
                .mapToObj(seed -> random(new Random(seed)).toJson())
                .toList();

        var verdicts = verdicts(workflows);
        assertThat(verdicts).hasSameSizeAs(workflows);
        for (int seed = 0; seed < workflows.size(); seed++) {
            assertThat(verdicts.get(seed))
                    .as("seed %s: %s", seed, workflows.get(seed))
                    .contains("\"ok\":true");
        }
    }

    private static Workflow random(Random random) {
        var inner = Template.steps("inner", Msg.class, Rows.class, (in, s) -> {
            Some some = new Some(random, in.message());
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                some.add(random.nextBoolean() ? s : s.group(), "step-" + i);
            }
            return new Rows(s.run("last", COUNT, new Shard(in.message())).out().rows());
        });
        return Workflow.generateName("random-")
                .dag(new Msg(val("x")), (p, d) -> {
                    Some some = new Some(random, p.message());
                    for (int i = 0; i < 1 + random.nextInt(12); i++) {
                        some.add(d, "task-" + i);
                    }
                    if (random.nextBoolean()) {
                        d.run("inner", inner, new Msg(some.text()));
                    }
                })
                .build();
    }

    /** What was made until now, to make more of it. */
    private static final class Some {
        private final Random random;
        private final List<Value<String>> texts = new ArrayList<>();
        private final List<Value<Integer>> numbers = new ArrayList<>(List.of(val(3)));
        private final List<Value<List<String>>> lists = new ArrayList<>(List.of(val(List.of("a", "b"))));
        private final List<Shards> shards = new ArrayList<>();

        Some(Random random, Value<String> text) {
            this.random = random;
            this.texts.add(text);
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        Value<String> text() {
            return switch (random.nextInt(5)) {
                case 0 -> Texts.concat(one(texts), "-{it's}-", one(numbers));
                case 1 -> Expressions.ifElse(condition(), one(texts), val("other"));
                case 2 -> Texts.join(Expressions.filter(one(lists), e -> Texts.startsWith(e, "a")), ",");
                default -> one(texts);
            };
        }

        Condition condition() {
            Condition first = one(texts).eq("it's");
            return switch (random.nextInt(4)) {
                case 0 -> first.or(one(numbers).gt(2)).not();
                case 1 -> one(texts).ne("x").and(one(texts).in(List.of("a", "b")));
                case 2 -> Expressions.any(one(lists), e -> e.eq("a"));
                default -> one(numbers).le(7);
            };
        }

        /** Groups of steps of one member only, so that all that was made ran before. */
        void add(TaskAdder<? extends TaskAdder<?>> to, String name) {
            TaskAdder<?> next = to;
            if (random.nextInt(3) == 0) {
                next = to.when(condition());
            }
            List<Consumer<TaskAdder<?>>> kinds = List.of(
                    n -> texts.add(n.run(name, ECHO, new Msg(text())).result()),
                    n -> {
                        var split = n.run(name, SPLIT, new Msg(text()));
                        lists.add(split.out().shards());
                        shards.add(split.out());
                    },
                    n -> numbers.add(n.run(name, COUNT, new Shard(text())).out().rows()),
                    n -> {
                        var all = n.each(one(lists), name, COUNT, Shard::new).all(Rows::rows);
                        numbers.add(Expressions.size(all));
                    },
                    n -> n.each(Sequence.count(3).format("%02d"), name, ECHO, Msg::new),
                    n -> texts.add(n.run(name, JOB, new Msg(text())).out().phase()),
                    n -> {
                        if (shards.isEmpty()) {
                            n.onExit(ECHO, new Msg(text()));
                            n.run(name, ECHO, new Msg(text()));
                        } else {
                            n.run(
                                    name,
                                    REPORT,
                                    new Report(val(List.of(1)), one(shards).manifest()));
                        }
                    });
            one(kinds).accept(next);
        }
    }

    private static List<String> verdicts(List<String> documents, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("wfcheck"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var writer = new Thread(() -> {
            try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
                for (var document : documents) {
                    input.write(document.replace("\n", " ") + "\n");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        var lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        writer.join();
        return lines;
    }
}
