package io.sparkk8s.argo;

import static io.sparkk8s.argo.Golden.assertGolden;
import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import org.junit.jupiter.api.Test;

class SparkTemplateTest {

    record SparkJob(Value<String> sparkJobFilePath) {}

    private final Template<SparkJob, None> submit =
            Template.of("spark-submit", SparkJob.class, in -> new ContainerBuilder()
                    .withImage("mycompany/spark-3.0.0:prod")
                    .withCommand("/opt/spark/bin/spark-submit")
                    .withArgs(
                            "--master",
                            "k8s://https://kubernetes.default.svc",
                            "--deploy-mode",
                            "cluster",
                            in.sparkJobFilePath().toString())
                    .build());

    private final WorkflowTemplate template = WorkflowTemplate.named("spark-app-workflow-template")
            .template(submit)
            .build();

    private Workflow nightly() {
        return Workflow.named("nightly")
                .serviceAccount("spark")
                .label("team", "data")
                .dag(d -> {
                    var extract = d.run(
                            "extract",
                            template.ref(submit),
                            new SparkJob(val("/mounted/volume/spark-apps/extract.py")));
                    d.after(extract)
                            .run(
                                    "report",
                                    template.ref(submit),
                                    new SparkJob(val("/mounted/volume/spark-apps/report.py")));
                })
                .build();
    }

    @Test
    void templateOfSparkSubmit() throws Exception {
        assertGolden("spark-app-workflow-template.yaml", template.toYaml());
    }

    @Test
    void twoStepsOfAnotherFilesTemplate() throws Exception {
        assertGolden("nightly.yaml", nightly().toYaml());
    }

    @Test
    void yamlAndJsonAreReadAsTheSameWorkflow() {
        Workflow nightly = nightly();
        KubernetesSerialization serialization = new KubernetesSerialization();

        assertThat(serialization.<Object>unmarshal(nightly.toYaml())).isEqualTo(nightly.model());
        assertThat(serialization.<Object>unmarshal(nightly.toJson())).isEqualTo(nightly.model());
    }

    @Test
    void twoBuildsGiveTheSameText() {
        assertThat(nightly().toYaml()).isEqualTo(nightly().toYaml());
    }

    @Test
    void modelIsACopy() {
        Workflow nightly = nightly();

        nightly.model().getMetadata().setName("other");
        nightly.model().getMetadata().getLabels().put("team", "other");

        assertThat(nightly.model().getMetadata().getName()).isEqualTo("nightly");
        assertThat(nightly.model().getMetadata().getLabels()).containsEntry("team", "data");
    }

    @Test
    void oneTemplateAsEntryPointTakesTheArgumentsOfTheWorkflow() throws Exception {
        Workflow once = Workflow.generateName("extract-")
                .run(submit, new SparkJob(val("/mounted/volume/spark-apps/extract.py")))
                .build();

        assertGolden("single.yaml", once.toYaml());
    }
}
