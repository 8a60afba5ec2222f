package io.sparkk8s.argo;

import static io.sparkk8s.argo.Golden.assertGolden;
import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.sparkk8s.argo.model.DAGTask;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // a null where none is expected fails the test
class DagTest {

    record Msg(Value<String> message) {}

    record Shards(Value<List<String>> shards, Artifact manifest) {}

    record Shard(Value<String> shard) {}

    record Rows(Value<Integer> rows) {}

    record Report(Value<List<Integer>> counts, Artifact manifest) {}

    record Day(Value<String> day) {}

    static final Template<Msg, None> ECHO = Template.container(
            "echo", Msg.class, (in, c) -> c.image("alpine").command("echo").args(in.message()));

    static final Template<Msg, Shards> SPLIT =
            Template.container("split", Msg.class, Shards.class, (in, out, c) -> c.image("tools")
                    .command("split")
                    .args("--source", in.message(), "--list", out.shards().path())
                    .args("--manifest", out.manifest().path()));

    static final Template<Shard, Rows> COUNT =
            Template.container("count", Shard.class, Rows.class, (in, out, c) -> c.image("alpine")
                    .command("sh")
                    .source("wc -l < \"$SHARD\" > " + out.rows().path())
                    .env("SHARD", in.shard())
                    .secretEnv("TOKEN", "store", "token"));

    static final Template<Report, None> REPORT = Template.container("report", Report.class, (in, c) -> c.image("tools")
            .command("report")
            .args("--counts", in.counts(), "--manifest", in.manifest().path()));

    private static List<DAGTask> tasks(Consumer<Dag> body) {
        var model = Workflow.named("test").dag(body).build().model();
        return model.spec().templates().get(0).dag().tasks();
    }

    @Test
    void fanOutAndFanInInferWhatDependsOnWhat() throws Exception {
        Workflow workflow = Workflow.generateName("count-")
                .dag(new Day(val("2026-01-31")), (p, d) -> {
                    var split = d.run("split", SPLIT, new Msg(p.day()));
                    var count = d.each(split.out().shards(), "count", COUNT, Shard::new);
                    var report = d.run(
                            "report",
                            REPORT,
                            new Report(count.all(Rows::rows), split.out().manifest()));
                    d.after(report.failed().or(report.errored())).run("alert", ECHO, new Msg(val("no report")));
                    d.after(report).when(split.result().ne("quiet")).run("tell", ECHO, new Msg(val("done")));
                })
                .build();

        assertGolden("fan-out.yaml", workflow.toYaml());
    }

    @Test
    void diamondDependsInTheOrderOfTheTasks() {
        var tasks = tasks(d -> {
            var a = d.run("a", ECHO, new Msg(val("a")));
            var b = d.after(a).run("b", ECHO, new Msg(val("b")));
            var c = d.after(a).run("c", ECHO, new Msg(val("c")));
            d.after(c, b).run("d", ECHO, new Msg(val("d")));
        });

        assertThat(tasks).extracting(DAGTask::depends).containsExactly(null, "a", "a", "b && c");
    }

    @Test
    void wordsWinOverWhatTheDataSays() {
        var tasks = tasks(d -> {
            var split = d.run("split", SPLIT, new Msg(val("x")));
            var a = d.run("a", ECHO, new Msg(val("a")));
            var b = d.run("b", ECHO, new Msg(val("b")));
            d.after(split.succeeded()).run("c", COUNT, new Shard(split.result()));
            d.after(a.failed().or(b.failed())).run("d", COUNT, new Shard(split.result()));
            d.after(a).after(b.skipped()).after(split.succeeded()).run("e", ECHO, new Msg(val("e")));
        });

        assertThat(tasks)
                .extracting(DAGTask::depends)
                .endsWith("split.Succeeded", "split && (a.Failed || b.Failed)", "a && b.Skipped && split.Succeeded");
    }

    @Test
    void aListOfNowBecomesItems() {
        var tasks = tasks(d -> {
            var each = d.each(List.of("x", "y-z"), "each", ECHO, Msg::new);
            d.each(val(List.of(1, 2)), "numbers", COUNT, n -> new Shard(val("n")));
            d.after(each.anySucceeded()).run("some", ECHO, new Msg(val("ok")));
        });

        assertThat(tasks.get(0).withItems()).containsExactly("x", "y-z");
        assertThat(tasks.get(0).withParam()).isNull();
        assertThat(tasks.get(0).arguments().parameters().get(0).value()).isEqualTo("{{item}}");
        assertThat(tasks.get(1).withItems()).containsExactly(1, 2);
        assertThat(tasks.get(2).depends()).isEqualTo("each.AnySucceeded");
    }

    @Test
    void conditionsQuoteTextAndBracketWhatIsJoined() {
        var tasks = tasks(d -> {
            var split = d.run("split", SPLIT, new Msg(val("x")));
            var count = d.run("count", COUNT, new Shard(split.result()));
            var some = count.out().rows().gt(0).or(split.result().eq("all"));
            d.when(some.and(split.exitCode().lt(2)).and(split.result().eq("x").not()))
                    .run("tell", ECHO, new Msg(val("y")));
        });

        assertThat(tasks.get(2).when())
                .isEqualTo("({{tasks.count.outputs.parameters.rows}} > 0 || '{{tasks.split.outputs.result}}' == 'all')"
                        + " && {{tasks.split.exitCode}} < 2 && !('{{tasks.split.outputs.result}}' == 'x')");
        assertThat(tasks.get(2).depends()).isEqualTo("split && count");
    }

    @Test
    void dagsNest() throws Exception {
        var inner = Template.dag("inner", Msg.class, Rows.class, (in, d) -> {
            var split = d.run("split", SPLIT, new Msg(in.message()));
            var count = d.run("count", COUNT, new Shard(split.result()));
            return new Rows(count.out().rows());
        });
        Workflow workflow = Workflow.named("outer")
                .dag(d -> {
                    var rows = d.run("rows", inner, new Msg(val("in")));
                    d.when(rows.out().rows().gt(10)).run("tell", ECHO, new Msg(val("many")));
                })
                .build();

        assertGolden("nested.yaml", workflow.toYaml());
    }

    @Test
    void artifactsComeFromTasksAndStores() {
        var tasks = tasks(d -> {
            var stored = Artifact.stored(a -> a.s3(s3 -> s3.bucket("in").key("manifest.json")));
            d.run("report", REPORT, new Report(val(List.of(1, 2)), stored));
        });

        var arguments = tasks.get(0).arguments();
        assertThat(arguments.parameters().get(0).value()).isEqualTo("[1,2]");
        assertThat(arguments.artifacts().get(0).s3().key()).isEqualTo("manifest.json");
        assertThat(arguments.artifacts().get(0).name()).isEqualTo("manifest");
    }

    @Test
    void templatesTakeWhatTheDslHasNoWordFor() {
        var retried = ECHO.with(t -> t.retryStrategy(r -> r.limit(new IntOrString(3))));
        var model = Workflow.named("test")
                .run(retried, new Msg(val("a")))
                .spec(s -> s.ttlStrategy(ttl -> ttl.secondsAfterCompletion(60)))
                .build()
                .model();

        assertThat(model.spec().templates().get(0).retryStrategy().limit().getIntVal())
                .isEqualTo(3);
        assertThat(model.spec().ttlStrategy().secondsAfterCompletion()).isEqualTo(60);
    }

    @Test
    void aWorkflowRunsTheEntryPointOfATemplate() {
        var template = WorkflowTemplate.named("daily")
                .dagWith(Day.class, (p, d) -> d.run("a", ECHO, new Msg(p.day())))
                .build();
        var run = Workflow.generateName("daily-")
                .workflowTemplate(template)
                .argument("day", "2026-01-31")
                .build()
                .model();

        var declared = template.model().spec().arguments().parameters();
        assertThat(declared).extracting(p -> p.name() + "=" + p.value()).containsExactly("day=null");
        assertThat(run.spec().workflowTemplateRef().name()).isEqualTo("daily");
        assertThat(run.spec().arguments().parameters().get(0).value()).isEqualTo("2026-01-31");
    }
}
