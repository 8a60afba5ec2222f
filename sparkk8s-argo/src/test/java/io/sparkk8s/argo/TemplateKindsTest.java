package io.sparkk8s.argo;

import static io.sparkk8s.argo.DagTest.COUNT;
import static io.sparkk8s.argo.DagTest.ECHO;
import static io.sparkk8s.argo.DagTest.SPLIT;
import static io.sparkk8s.argo.Golden.assertGolden;
import static io.sparkk8s.argo.ResourceCondition.field;
import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.DagTest.Msg;
import io.sparkk8s.argo.DagTest.Rows;
import io.sparkk8s.argo.DagTest.Shard;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // a null where none is expected fails the test
class TemplateKindsTest {

    record Phase(Value<String> phase, Value<Integer> succeeded) {}

    record Approval(Value<Boolean> approved, Value<String> reason) {}

    record Host(Value<String> name, Value<Integer> port) {}

    record Options(Value<Integer> retries, @Name("log-level") Value<String> logLevel, Artifact config) {}

    record Nothing(Value<String> nothing) {}

    static final Template<Msg, Phase> JOB =
            Template.resource("job", Msg.class, Phase.class, (in, out, r) -> r.create(new JobBuilder()
                            .withNewMetadata()
                            .withGenerateName("job-")
                            .addToAnnotations("note", "from " + in.message() + "!")
                            .endMetadata()
                            .withNewSpec()
                            .withBackoffLimit(0)
                            .withNewTemplate()
                            .withNewSpec()
                            .withRestartPolicy("Never")
                            .addNewContainer()
                            .withName("main")
                            .withImage("alpine")
                            .withArgs(in.message().toString())
                            .endContainer()
                            .endSpec()
                            .endTemplate()
                            .endSpec()
                            .build())
                    .ownedByWorkflow()
                    .successWhen(field("status.succeeded").isGreaterThan(0))
                    .failureWhen(field("status.failed")
                            .isGreaterThan(3)
                            .and(field("status.ready").is(0)))
                    .output(out.phase(), "{.metadata.name}")
                    .outputByJq(out.succeeded(), ".status.succeeded"));

    private static String yaml(Template<Msg, ?> template) {
        return Workflow.named("kinds")
                .dag(d -> d.run("a", template, new Msg(val("x"))))
                .build()
                .toYaml();
    }

    @Test
    void resourceWithConditionsAndOutputs() throws Exception {
        assertGolden("kind-resource.yaml", yaml(JOB));
    }

    @Test
    void otherActionsOnResources() throws Exception {
        var map = new ConfigMapBuilder().withNewMetadata().withName("m").endMetadata();
        var patch = Template.resource("patch", Msg.class, (in, r) -> r.patch(
                        ResourceSpec.Merge.MERGE,
                        map.addToData("k", in.message() + "").build())
                .flags("--validate=false"));
        var delete = Template.resource("delete", None.class, (in, r) -> r.delete(map.build()));
        var get = Template.resource("get", None.class, (in, r) -> r.get(map.build())
                .successWhen(field("data.k").isIn(List.of("a", "b"))));

        assertGolden(
                "kind-resource-actions.yaml",
                Workflow.named("kinds")
                        .steps(s -> {
                            s.run("patch", patch, new Msg(val("x")));
                            s.run("get", get, None.none());
                            s.run("delete", delete, None.none());
                        })
                        .build()
                        .toYaml());
    }

    @Test
    void suspendAndApproval() throws Exception {
        var wait = Template.suspend("wait", None.class, Duration.ofMinutes(2));
        var approve = Template.approval("approve", Msg.class, Approval.class)
                .output(Approval::reason, o -> o.defaultValue("none"));

        assertGolden(
                "kind-suspend.yaml",
                Workflow.named("kinds")
                        .steps(s -> {
                            s.run("wait", wait, None.none());
                            var answer = s.run("approve", approve, new Msg(val("really?")));
                            s.when(answer.out().approved().eq(true))
                                    .run("tell", ECHO, new Msg(answer.out().reason()));
                        })
                        .build()
                        .toYaml());
    }

    @Test
    void httpWithABodyThatNoValueCanLeave() throws Exception {
        assertGolden("kind-http.yaml", yaml(Template.http("tell", Msg.class, (in, h) -> h.post("http://chat/hook")
                .secretHeader("Authorization", "chat", "token")
                .jsonBody(Map.of("text", Texts.concat("it says ", in.message())))
                .timeout(Duration.ofSeconds(20))
                .successWhen(HttpSpec.statusCode().lt(300).and(Texts.contains(HttpSpec.responseBody(), "ok"))))));
    }

    @Test
    void dataOfAStore() throws Exception {
        assertGolden(
                "kind-data.yaml",
                yaml(Template.data(
                        "list",
                        Msg.class,
                        in -> ArtifactStore.s3("in", in.message().toString()),
                        d -> d.filter(path -> Texts.endsWith(path, ".csv")).map(Texts::upper))));
    }

    @Test
    void containersInAnOrder() throws Exception {
        var set = Template.containerSet("set", Msg.class, Rows.class, (in, out, s) -> {
            var a = s.container("a", c -> c.image("alpine").command("echo").args(in.message()));
            var b = s.container("b", c -> c.image("alpine").command("true"));
            s.container("main", c -> c.image("alpine").command("tee", out.rows().path()), a, b);
            s.mount("work", "/work").retry(2, Duration.ofSeconds(5));
        });

        assertGolden(
                "kind-container-set.yaml",
                yaml(set.volume(new VolumeBuilder()
                        .withName("work")
                        .withNewEmptyDir()
                        .endEmptyDir()
                        .build())));
    }

    @Test
    void pluginWithValues() throws Exception {
        assertGolden(
                "kind-plugin.yaml",
                yaml(Template.plugin(
                        "slack", Msg.class, None.class, in -> Map.of("slack", Map.of("text", in.message())))));
    }

    @Test
    void stepsInGroups() throws Exception {
        var inner = Template.steps("inner", Msg.class, Rows.class, (in, s) -> {
            var split = s.continueOnFailure().run("split", SPLIT, new Msg(in.message()));
            var both = s.group();
            var count = both.run("count", COUNT, new Shard(split.result()));
            both.when(split.status().eq("Succeeded"))
                    .onExit(ECHO, new Msg(val("ended")))
                    .run("tell", ECHO, new Msg(val("done")));
            s.each(split.out().shards(), "each", ECHO, Msg::new);
            return new Rows(count.out().rows());
        });

        assertGolden("kind-steps.yaml", yaml(inner));
    }

    @Test
    void loopsOverNumbersAndObjects() throws Exception {
        var host = Template.container(
                "host", Host.class, (in, c) -> c.image("alpine").command("ping").args(in.name(), in.port()));
        assertGolden(
                "loops.yaml",
                Workflow.named("loops")
                        .dag(d -> {
                            d.each(Sequence.range(3, 1), "down", ECHO, n -> new Msg(Texts.text(n)));
                            d.each(Sequence.count(2).format("shard-%03d"), "shards", ECHO, Msg::new);
                            d.eachObject(
                                    List.of(new Host(val("a"), val(1)), new Host(val("b"), val(2))),
                                    "hosts",
                                    host,
                                    h -> new Host(Texts.upper(h.name()), h.port()));
                            d.failFast(false);
                        })
                        .build()
                        .toYaml());
    }

    @Test
    void inputsWithDefaultsChoicesAndFilesElsewhere() throws Exception {
        var tool = Template.container("tool", Options.class, Rows.class, (in, out, c) -> c.image("alpine")
                        .command("tool")
                        .env("LEVEL", in.logLevel())
                        .args(in.retries()))
                .input(Options::retries, i -> i.defaultValue(3).description("how often"))
                .input(Options::logLevel, i -> i.oneOf("info", "debug").configMap("tool", "level", "info"))
                .inputArtifact(
                        Options::config,
                        a -> a.path("/etc/tool.conf").optional().mode(0644))
                .output(Rows::rows, o -> o.path("/rows.txt").defaultValue(0).global("rows"));

        assertGolden(
                "interface.yaml",
                Workflow.named("kinds")
                        .dag(d ->
                                d.run("tool", tool, new Options(Value.omitted(), Value.omitted(), Artifact.omitted())))
                        .build()
                        .toYaml());
    }

    @Test
    void aTemplateRunsItselfByItsName() throws Exception {
        var toss = Template.container(
                "toss", None.class, (in, c) -> c.image("python").source("print('tails')"));
        var again = Template.steps("again", None.class, (in, s) -> {
            var side = s.run("toss", toss, None.none());
            s.when(side.result().eq("tails")).run("again", TemplateName.of("again", None.class), None.none());
        });

        assertGolden(
                "recursion.yaml",
                Workflow.named("coin").run(again, None.none()).build().toYaml());
    }

    @Test
    void aResourceSaysWhereItsOutputsComeFrom() {
        assertThatThrownBy(() -> Template.resource("r", None.class, Nothing.class, (in, out, r) -> {}))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("the action is missing")
                .hasMessageContaining("nothing says where it comes from")
                .hasMessageContaining("(TemplateKindsTest.java:");
        assertThatThrownBy(() -> field("status.conditions[0]")).isInstanceOf(InvalidSpecException.class);
    }

    @Test
    void aManifestKeepsTheTypesOfWhatHasNoReference() {
        assertThat(JOB.model().resource().manifest())
                .contains("\"backoffLimit\": 0")
                .contains("{{=toJson('from ' + inputs.parameters.message + '!')}}");
    }
}
