package io.sparkk8s.examples.argo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that javac must refuse, and why. */
class MustNotCompileTest {

    private static final String PROGRAM =
            """
            import static io.sparkk8s.argo.Value.val;
            import io.sparkk8s.argo.*;
            import java.time.Duration;
            import java.util.List;
            class Program {
                record Msg(Value<String> message) {}
                record Shards(Value<List<String>> shards, Artifact manifest) {}
                record Shard(Value<String> shard) {}
                record Rows(Value<Integer> rows) {}
                record Sum(Value<List<Integer>> rows) {}
                static void dag(Dag d, Steps s1, Template<Msg, None> echo, Template<Msg, Shards> split,
                        Template<Shard, Rows> count, Template<Sum, None> sum, WorkflowTemplate module) {
                    var s = d.run("s", split, new Msg(val("a")));
                    var c = d.run("c", count, new Shard(val("a")));
                    var n = d.each(s.out().shards(), "n", count, Shard::new);
                    %s;
                }
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d.run(\"sum\", sum, new Sum(n.all(Rows::rows)))",
                "s1.when(c.out().rows().gt(3)).run(\"x\", echo, new Msg(Texts.text(c.out().rows())))",
                "d.each(Sequence.count(3).format(\"%d\"), \"x\", echo, Msg::new)",
                "count.output(Rows::rows, o -> o.defaultValue(0)).input(Shard::shard, i -> i.oneOf(\"a\", \"b\"))",
                "d.run(\"sum\", sum, new Sum(Expressions.map(s.out().shards(), Numbers::integer)))"
            })
    void accepts(String statement) {
        assertThat(errors(statement)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a missing argument         | d.run("x", echo, new Msg())                        | cannot be applied
            a wrong type               | d.run("x", echo, new Msg(c.out().rows()))          | Value<Integer> cannot be converted
            a literal of a wrong type  | d.run("x", echo, new Msg(val(1)))                  | incompatible types
            an unknown output          | d.run("x", echo, new Msg(s.out().shard()))         | cannot find symbol
            an artifact as a parameter | d.run("x", echo, new Msg(s.out().manifest()))      | Artifact cannot be converted
            another template's inputs  | d.run("x", echo, new Shard(val("a")))              | run
            one of a fan-out as all    | d.run("x", sum, new Sum(n.out().rows()))           | cannot find symbol
            one run's output as a list | d.run("x", sum, new Sum(c.out().rows()))           | cannot be converted
            an output of no outputs    | var e = d.run("e", echo, new Msg(val("a"))); e.out().rows() | cannot find symbol
            a cycle                    | var a = d.after(b).run("a", echo, new Msg(val("a"))); var b = d.after(a).run("b", echo, new Msg(val("b"))) | cannot find symbol
            a dependency of a step     | s1.after(s).run("x", echo, new Msg(val("a")))      | cannot find symbol
            numbers as texts           | d.each(Sequence.count(3), "x", echo, Msg::new)     | incompatible equality constraints String,Integer
            texts as numbers           | d.each(s.out().shards(), "x", sum, Sum::new)       | incompatible equality constraints List<Integer>,String
            a comparison of two types  | c.out().rows().gt("3")                             | String cannot be converted to Integer
            a condition that is a value | d.when(c.out().rows()).run("x", echo, new Msg(val("a"))) | Value<Integer> cannot be converted to Condition
            a default of another type  | count.output(Rows::rows, o -> o.defaultValue("0"))  | cannot be converted
            an input of another record | echo.input(Shard::shard, i -> i.defaultValue("a"))  | incompatible types
            a choice of another type   | count.input(Shard::shard, i -> i.oneOf(1, 2))       | cannot be converted
            a list of what is none     | Expressions.map(c.out().rows(), Numbers::integer)   | cannot be
            a sum of a text            | Numbers.plus(c.out().rows(), s.result())            | inference
            two branches of two types  | d.run("x", echo, new Msg(Expressions.ifElse(s.result().eq("a"), c.out().rows(), val(1)))) | incompatible types
            a reference of other inputs | d.run("x", module.ref(echo), new Shard(val("a")))   | run
            a name of other inputs     | d.run("x", TemplateName.of("echo", Msg.class), new Shard(val("a"))) | run
            an exit handler's inputs   | d.onExit(echo, new Shard(val("a"))).run("x", echo, new Msg(val("a"))) | onExit
            what failed of a step's group | s1.group().after(s)                             | cannot find symbol
            a modifier after run       | d.run("x", echo, new Msg(val("a"))).after(s)       | cannot find symbol
            """)
    void refuses(String mistake, String statement, String reason) {
        assertThat(errors(statement)).as(mistake).contains(reason);
    }

    private static String errors(String statement) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Program.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return PROGRAM.formatted(statement);
                    }
                };
        List<String> options =
                List.of("-proc:none", "-implicit:none", "-d", "target", "-cp", System.getProperty("java.class.path"));
        compiler.getTask(null, null, diagnostics, options, null, List.of(source))
                .call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH).replaceAll("(java|io)\\.[a-z0-9.]+\\.", ""))
                .collect(Collectors.joining("\n"));
    }
}
