package io.sparkk8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.SparkK8s;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.Backend;
import io.sparkk8s.commandline.SparkSubmitCommand;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.submit.SubmitOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionConfTest {

    private static final String SERVER = "https://10.0.0.1:6443/";
    private static final ClientDriver DRIVER = ClientDriver.at("10.1.2.3").key("notebook.7");

    private static SparkApplication.Builder session() {
        return SparkApplication.named("My notebook")
                .namespace("science")
                .image("reg/spark:4.0.1")
                .session()
                .executor(e -> e.instances(3).memory("2g"));
    }

    private static SparkConf conf(SparkApplication app, ClientDriver driver) {
        return SessionConf.of(app, driver, SERVER, Optional.of("prod"));
    }

    @Test
    void a_session_gets_the_applications_configuration_and_what_client_mode_wants() {
        var app = session().build();
        var id = RunIdentity.of(app, "notebook.7");

        assertThat(conf(app, DRIVER).entries())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("spark.master", "k8s://https://10.0.0.1:6443"),
                        Map.entry("spark.submit.deployMode", "client"),
                        Map.entry("spark.app.name", "My notebook"),
                        Map.entry("spark.app.id", id.applicationId()),
                        Map.entry("spark.kubernetes.namespace", "science"),
                        Map.entry("spark.kubernetes.context", "prod"),
                        Map.entry("spark.kubernetes.container.image", "reg/spark:4.0.1"),
                        Map.entry("spark.kubernetes.executor.podNamePrefix", id.prefix()),
                        Map.entry("spark.driver.host", "10.1.2.3"),
                        Map.entry("spark.executor.instances", "3"),
                        Map.entry("spark.executor.memory", "2g")));
    }

    @Test
    void without_a_key_no_two_sessions_share_an_id() {
        var app = session().build();
        var driver = ClientDriver.at("10.1.2.3");

        assertThat(conf(app, driver).get("spark.app.id"))
                .isNotEqualTo(conf(app, driver).get("spark.app.id"));
    }

    @Test
    void a_driver_in_a_pod_owns_its_executors_and_listens_where_it_is_told() {
        var driver = DRIVER.podName("notebook-0").ports(7078, 7079).bindAddress("0.0.0.0");

        assertThat(conf(session().build(), driver).entries())
                .containsEntry("spark.kubernetes.driver.pod.name", "notebook-0")
                .containsEntry("spark.driver.port", "7078")
                .containsEntry("spark.driver.blockManager.port", "7079")
                .containsEntry("spark.driver.bindAddress", "0.0.0.0");
    }

    @Test
    void the_pod_that_an_application_would_have_as_its_driver_is_not_looked_for() {
        var app = session()
                .conf("spark.kubernetes.driver.pod.name", "daily-driver")
                .build();

        assertThat(conf(app, DRIVER).get("spark.kubernetes.driver.pod.name")).isEmpty();
    }

    @Test
    void what_the_application_says_of_the_context_the_ports_and_names_stays() {
        var app = session()
                .conf("spark.kubernetes.context", "staging")
                .conf("spark.driver.port", 9000)
                .conf("spark.kubernetes.executor.podNamePrefix", "mine")
                .build();

        assertThat(conf(app, DRIVER).entries())
                .containsEntry("spark.kubernetes.context", "staging")
                .containsEntry("spark.driver.port", "9000")
                .containsEntry("spark.kubernetes.executor.podNamePrefix", "mine");
    }

    @Test
    void an_application_that_could_be_submitted_too_lends_its_configuration() {
        var app = session()
                .java("com.acme.Daily", "local:///opt/daily.jar")
                .arguments("--day", "1")
                .build();

        assertThat(conf(app, DRIVER)).isEqualTo(conf(session().build(), DRIVER));
    }

    @Test
    void an_executor_template_is_written_where_Spark_can_read_it(@TempDir Path directory) throws IOException {
        var app = session()
                .executor(e -> e.template(new PodTemplateSpecBuilder()
                        .withNewSpec()
                        .withPriorityClassName("low")
                        .endSpec()
                        .build()))
                .build();

        var file = conf(app, DRIVER.templateDirectory(directory))
                .get("spark.kubernetes.executor.podTemplateFile")
                .orElseThrow();

        assertThat(Path.of(file)).hasParent(directory).isAbsolute();
        assertThat(Files.readString(Path.of(file))).contains("kind: \"Pod\"", "priorityClassName: \"low\"");
    }

    @Test
    void all_that_a_running_JVM_cannot_do_is_told_at_once() {
        var app = session()
                .python("local:///opt/a.py")
                .proxyUser("anna")
                .executor(e -> e.template(new PodTemplateSpecBuilder()
                        .withNewSpec()
                        .withPriorityClassName("low")
                        .endSpec()
                        .build()))
                .build();

        assertThatThrownBy(() -> conf(app, ClientDriver.at("localhost").ports(-1, 70000)))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("5 faults")
                .hasMessageContaining("spark.driver.host: 'localhost' is the executor itself")
                .hasMessageContaining("spark.driver.port: -1 is not a port")
                .hasMessageContaining("spark.driver.blockManager.port: 70000 is not a port")
                .hasMessageContaining("executor.template: is a file for Spark in client mode")
                .hasMessageContaining("proxyUser: is not possible in a JVM that runs already");
    }

    @Test
    void a_session_can_be_submitted_nowhere() {
        var app = session().sparkVersion("4.0.1").build();

        for (var backend : List.of(
                Backend.pods(),
                Backend.clientDeployment("spark-client"),
                Backend.kubeflowOperator(),
                Backend.apacheOperator())) {
            assertThatThrownBy(() -> SparkK8s.render(app, SubmitOptions.on(backend)))
                    .as("%s", backend)
                    .isInstanceOf(InvalidSpecException.class)
                    .hasMessageContaining("main: is a session in a JVM that runs already")
                    .hasMessageContaining("toClientModeConf");
        }
        assertThatThrownBy(() -> ClientContainer.step(app)).hasMessageContaining("toClientModeConf");
        assertThatThrownBy(() -> SparkSubmitCommand.of(app)).hasMessageContaining("toClientModeConf");
        assertThatThrownBy(() -> SparkSubmitCommand.of(app, Path.of("."))).hasMessageContaining("toClientModeConf");
    }

    @Test
    void a_session_has_no_command_line() {
        assertThatThrownBy(() -> session().arguments("a").proxyUser("anna").build())
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("arguments: belongs to an application that is started")
                .hasMessageContaining("proxyUser: belongs to an application that is started");
    }
}
