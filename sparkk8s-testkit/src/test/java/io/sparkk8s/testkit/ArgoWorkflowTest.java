package io.sparkk8s.testkit;

import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Pod;
import io.sparkk8s.FailureKind;
import io.sparkk8s.RunState;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.None;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.WorkflowTemplate;
import io.sparkk8s.cluster.Cluster;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArgoWorkflowTest {

    private static final Duration LONG = Duration.ofHours(2);

    record SparkJob(Value<String> sparkJobFilePath) {}

    private final FakeCluster fake = FakeCluster.create();
    private final ArgoWorkflows argo = ArgoWorkflows.on(Cluster.builder()
            .client(fake.client())
            .time(fake.clock())
            .executor(Runnable::run)
            .build());

    private final Template<SparkJob, None> submit =
            Template.container("spark-submit", SparkJob.class, (in, c) -> c.image("mycompany/spark-3.0.0:prod")
                    .command("/opt/spark/bin/spark-submit")
                    .args("--deploy-mode", "cluster", in.sparkJobFilePath()));

    private final WorkflowTemplate template = WorkflowTemplate.named("spark-app-workflow-template")
            .template(submit)
            .build();

    private final Workflow nightly = Workflow.named("nightly")
            .serviceAccount("spark")
            .dag(d -> {
                var extract = d.run("extract", template.ref(submit), new SparkJob(val("/spark-apps/extract.py")));
                d.after(extract).run("report", template.ref(submit), new SparkJob(val("/spark-apps/report.py")));
            })
            .build();

    @AfterEach
    void close() {
        argo.close();
        fake.close();
    }

    @Test
    void aDagOfTwoStepsRunsByTemplateRef() throws Exception {
        argo.apply(template);

        var result = argo.submit(nightly).await(LONG);

        assertThat(result.state())
                .as(result.tree().toText(fake.clock().instant()))
                .isEqualTo(RunState.SUCCEEDED);
        assertThat(fake.list(Pod.class, "default"))
                .extracting(pod -> pod.getMetadata().getName())
                .containsExactly("nightly-spark-submit-1137798925", "nightly-spark-submit-3206804926");
    }

    @Test
    void aStepThatRunsOutOfMemoryFailsTheWorkflow() throws Exception {
        argo.apply(template);
        fake.pods("extract").running(Duration.ofMinutes(5)).oomKilled();

        var result = argo.submit(nightly).await(LONG);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.kind()).isEqualTo(FailureKind.OOM_KILLED);
            assertThat(failure.message()).isEqualTo("extract: main: OOMKilled (exit code 137)");
        });
        assertThat(result.tree().node("report").orElseThrow().phase()).isEqualTo("Omitted");
    }
}
