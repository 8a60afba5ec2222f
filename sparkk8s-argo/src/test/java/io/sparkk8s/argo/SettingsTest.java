package io.sparkk8s.argo;

import static io.sparkk8s.argo.DagTest.COUNT;
import static io.sparkk8s.argo.DagTest.ECHO;
import static io.sparkk8s.argo.DagTest.SPLIT;
import static io.sparkk8s.argo.Golden.assertGolden;
import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaimBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.TolerationBuilder;
import io.sparkk8s.argo.DagTest.Day;
import io.sparkk8s.argo.DagTest.Msg;
import io.sparkk8s.argo.DagTest.Shard;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // a null where none is expected fails the test
class SettingsTest {

    private static final TemplateDefaults DEFAULTS = TemplateDefaults.none()
            .retry(Retry.limit(2)
                    .policy(Retry.Policy.ALWAYS)
                    .backoff(Duration.ofSeconds(10), 2, Duration.ofMinutes(5))
                    .when(Variables.lastExitCode()
                            .eq(137)
                            .or(Variables.lastStatus().eq("Error")))
                    .onOtherNode())
            .serviceAccount("etl")
            .nodeSelector("disk", "ssd");

    @Test
    void allThatATemplateCanBeTold() throws Exception {
        var told = DEFAULTS.on(ECHO)
                .activeDeadline(Duration.ofMinutes(10))
                .timeout(Duration.ofHours(1))
                .memoize(Msg::message, "cache", Duration.ofHours(24))
                .synchronize(Lock.mutex("echo"), Lock.semaphore("limits", "echo"))
                .metric(Metric.counter("echoes", "How many")
                        .label("status", Variables.status())
                        .when(Variables.status().eq("Failed")))
                .metric(Metric.histogram("seconds", "How long", Variables.duration(), 1, 10, 60.5))
                .podLabel("team", "data")
                .podAnnotation("note", "x")
                .toleration(new TolerationBuilder()
                        .withKey("spot")
                        .withOperator("Exists")
                        .build())
                .sidecar("proxy", c -> c.image("proxy").command("proxy"))
                .initContainer("wait", c -> c.image("alpine").command("sleep", "1"))
                .podSpecPatch(p -> p.withTerminationGracePeriodSeconds(5L)
                        .addNewContainer()
                        .withName("main")
                        .withTty(true)
                        .endContainer())
                .priorityClass("high");

        assertGolden(
                "settings-template.yaml",
                Workflow.named("told").run(told, new Msg(val("x"))).build().toYaml());
    }

    @Test
    void defaultsLeaveWhatATemplateSaysItself() {
        var own = DEFAULTS.on(ECHO.serviceAccount("own").retry(Retry.limit(7)));

        assertThat(own.model().serviceAccountName()).isEqualTo("own");
        assertThat(own.model().retryStrategy().limit().getIntVal()).isEqualTo(7);
        assertThat(own.model().nodeSelector()).isEqualTo(Map.of("disk", "ssd"));
        assertThat(own.model().container()).isEqualTo(ECHO.model().container());
        assertThat(own.name()).isEqualTo("echo");
    }

    private static Workflow.Builder whole() {
        return Workflow.generateName("whole-")
                .dag(new Day(val("today")), (p, d) -> {
                    var split = d.hook("slow", status -> status.eq("Running"), ECHO, new Msg(p.day()))
                            .run("split", SPLIT, new Msg(p.day()));
                    d.onExit(COUNT, new Shard(val("x"))).run("tell", ECHO, new Msg(split.result()));
                })
                .argument(Day.class, Day::day, a -> a.oneOf("today", "all").description("which day"))
                .onExit(ECHO, new Msg(Variables.workflowStatus()))
                .hook("running", phase -> phase.eq("Running"), ECHO, new Msg(val("it runs")))
                .templateDefaults(TemplateDefaults.none().activeDeadline(Duration.ofHours(2)))
                .activeDeadline(Duration.ofHours(8))
                .parallelism(5)
                .priority(10)
                .synchronize(Lock.mutex("nightly"))
                .metric(Metric.gauge("nightly", "How long", Variables.workflowDuration()))
                .ttl(Duration.ofHours(1), Duration.ofDays(7))
                .podGc(PodGc.ON_POD_SUCCESS)
                .volumeClaimTemplate(new PersistentVolumeClaimBuilder()
                        .withNewMetadata()
                        .withName("work")
                        .endMetadata()
                        .withNewSpec()
                        .withAccessModes("ReadWriteOnce")
                        .withNewResources()
                        .addToRequests("storage", new Quantity("1Gi"))
                        .endResources()
                        .endSpec()
                        .build())
                .artifactRepository("artifacts", "s3")
                .artifactGc(ArtifactSpec.Gc.ON_WORKFLOW_DELETION)
                .archiveLogs(true)
                .imagePullSecret("registry")
                .podLabel("team", "data")
                .labelFrom("day", Variables.workflowName());
    }

    @Test
    void allThatAWorkflowCanBeTold() throws Exception {
        assertGolden("settings-workflow.yaml", whole().build().toYaml());
    }

    @Test
    void aCronWorkflowRunsAWorkflow() throws Exception {
        var cron = CronWorkflow.named("nightly")
                .schedule("0 23 * * *")
                .schedule("@weekly")
                .timezone(ZoneId.of("Europe/Berlin"))
                .concurrency(CronWorkflow.Concurrency.FORBID)
                .startingDeadline(Duration.ofMinutes(10))
                .history(3, 5)
                .stopWhen(runs -> runs.failed().ge(3))
                .workflow(whole().label("team", "data").build())
                .build();

        assertGolden("cron-workflow.yaml", cron.toYaml());
    }

    @Test
    void aClusterTemplateIsReferredToAndSubmittedByAnEvent() throws Exception {
        var template = ClusterWorkflowTemplate.named("daily")
                .dagWith(Day.class, (p, d) -> d.run("a", ECHO, new Msg(p.day())))
                .build();
        var binding = WorkflowEventBinding.named("on-push")
                .when(WorkflowEventBinding.discriminator()
                        .eq("push")
                        .and(WorkflowEventBinding.payload("ref").eq("main")))
                .submit(template)
                .arguments(new Day(WorkflowEventBinding.payload("head-commit", "day")))
                .build();
        var run = Workflow.generateName("daily-")
                .workflowTemplate(template)
                .arguments(new Day(val("today")))
                .build();
        var uses = Workflow.named("uses")
                .dag(d -> d.run("a", template.ref(ECHO), new Msg(val("x"))))
                .build();

        assertGolden("cluster-template.yaml", template.toYaml());
        assertGolden("event-binding.yaml", binding.toYaml());
        assertGolden("from-cluster-template.yaml", run.toYaml());
        assertGolden("uses-cluster-template.yaml", uses.toYaml());
    }
}
