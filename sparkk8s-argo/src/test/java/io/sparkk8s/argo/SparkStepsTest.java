package io.sparkk8s.argo;

import static io.sparkk8s.argo.Golden.assertGolden;
import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.backend.ClientDeployment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked // a null where none is expected fails the test
class SparkStepsTest {

    record Job(Value<String> file, Value<String> day) {}

    private static SparkApplication.Builder app(Job in) {
        return SparkApplication.named("job")
                .namespace("etl")
                .sparkVersion("4.0.1")
                .image("mycompany/spark-3.0.0:prod")
                .java("com.acme.Etl", in.file().toString())
                .arguments("--day", in.day().toString())
                .conf("spark.x", "$(HOME) y")
                .executor(e -> e.instances(2).memory("2g"));
    }

    private static String yaml(Template<Job, None> template) {
        return Workflow.named("spark")
                .dag(d -> d.run("job", template, new Job(val("local:///etl.jar"), val("today"))))
                .build()
                .toYaml();
    }

    @Test
    void clusterModeAsksForTheDriversPhase() throws Exception {
        assertGolden(
                "spark-cluster-submit.yaml",
                yaml(SparkTemplates.clusterSubmit("submit", Job.class, in -> app(in).build())));
    }

    @Test
    void kubeflowsResourceIsJudgedByItsFinalStates() throws Exception {
        assertGolden(
                "spark-kubeflow.yaml",
                yaml(SparkTemplates.kubeflowOperator(
                        "kubeflow", Job.class, Backend.kubeflowOperator(), in -> app(in).build())));
    }

    @Test
    void apachesResourceIsJudgedByItsHistory() throws Exception {
        assertGolden(
                "spark-apache.yaml",
                yaml(SparkTemplates.apacheOperator(
                        "apache", Job.class, Backend.apacheOperator(), in -> app(in).build())));
    }

    private static Template<Job, None> exec() {
        return SparkTemplates.clientDeployment(
                "exec", Job.class, new ClientDeployment("spark-client", "spark"), "kubectl:1.34", in -> app(in).conf(
                                "spark.kubernetes.driverEnv.DAY", in.day().toString())
                        .build());
    }

    @Test
    void aClientDeploymentIsReachedByKubectl() throws Exception {
        assertGolden("spark-client-deployment.yaml", yaml(exec()));
    }

    @Test
    void whatACommandLineCannotSayIsRefused() {
        assertThatThrownBy(() -> SparkTemplates.clusterSubmit("submit", Job.class, in -> SparkApplication.named("job")
                        .image("spark")
                        .python("/jobs/etl.py")
                        .deployMode(DeployMode.CLIENT)
                        .build()))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("say local:///jobs/etl.py")
                .hasMessageContaining("SparkTemplates.sparkSubmit");
    }

    /** kubectl and spark-submit that tell what they were given, a word a line. */
    @Test
    void eachInputIsOneWordForSparkSubmitInTheClientPod(@TempDir Path folder) throws Exception {
        var nasty = "x'; touch " + folder.resolve("broken") + "; echo \"$(id)` `";
        var container = exec().model().container();
        var words = new ArrayList<>(container.getCommand());
        container
                .getArgs()
                .forEach(word -> words.add(word.replace("{{inputs.parameters.day}}", nasty)
                        .replace("$(SPARKK8S_POD_NAME)", folder.getFileName().toString())
                        .replace("$$(", "$(")
                        .replace(
                                "/opt/spark/bin/spark-submit",
                                folder.resolve("spark-submit").toString())));
        program(folder, "kubectl", "while [ \"$1\" != -- ]; do shift; done; shift; exec \"$@\"");
        program(folder, "hostname", "echo 10.0.0.1 fe80::1");
        program(folder, "spark-submit", "echo \"DAY=$DAY\"; printf '%s\\n' \"$@\"; exit 7");

        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
        var process = builder.start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s", lines).isEqualTo(7);
        assertThat(lines)
                .contains("DAY=" + nasty, nasty, "spark.driver.host=10.0.0.1", "spark.x=$(HOME) y")
                .containsSubsequence(List.of("--class", "com.acme.Etl", "{{inputs.parameters.file}}", "--day", nasty));
        assertThat(folder.resolve("broken")).doesNotExist();
        Files.deleteIfExists(Path.of("/tmp/sparkk8s-" + folder.getFileName() + ".pid"));
    }

    private static void program(Path folder, String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
