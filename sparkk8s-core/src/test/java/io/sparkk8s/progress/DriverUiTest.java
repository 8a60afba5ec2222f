package io.sparkk8s.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.progress.Progress.Counts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DriverUiTest {

    private static final String PODS = "/api/v1/namespaces/etl/pods/";
    private static final String UI = PODS + "d:4040/proxy";
    private static final String TLS_UI = PODS + "https:d:4440/proxy";
    private static final String APP = "/api/v1/applications/spark-1";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private Cluster cluster;

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                asked.add(request.getTarget());
                return answers.getOrDefault(request.getTarget(), code(503));
            }
        });
        server.start();
        var config = new ConfigBuilder(Config.empty())
                .withMasterUrl(server.url("/").toString())
                .build();
        cluster = Cluster.builder().config(config).build();
    }

    @AfterEach
    void stop() {
        cluster.close();
        server.close();
    }

    private DriverUi ui() {
        return new DriverUi(cluster, "etl", "d", 4040);
    }

    private static MockResponse code(int code) {
        return new MockResponse.Builder().code(code).build();
    }

    private void says(String path, String body) {
        answers.put(path, new MockResponse.Builder().body(body).build());
    }

    private void running(String ui) {
        says(ui + "/api/v1/applications", "[{\"id\":\"spark-1\",\"name\":\"daily\"}]");
        says(
                ui + APP + "/jobs",
                """
                [{"jobId":1,"status":"RUNNING","stageIds":[1,2,3],"numTasks":30,"numActiveTasks":4,
                  "numCompletedTasks":7,"numCompletedIndices":6,"numSkippedTasks":10,"numFailedTasks":1,
                  "numActiveStages":1,"numCompletedStages":0,"numSkippedStages":1,"numFailedStages":0},
                 {"jobId":0,"status":"SUCCEEDED","stageIds":[0],"numTasks":20,"numActiveTasks":0,
                  "numCompletedTasks":20,"numCompletedIndices":20,"numSkippedTasks":0,"numFailedTasks":0,
                  "numActiveStages":0,"numCompletedStages":1,"numSkippedStages":0,"numFailedStages":0}]
                """);
        says(
                ui + APP + "/stages?status=active",
                """
                [{"status":"ACTIVE","stageId":2,"name":"count at Pi.java:19","numTasks":10,"numActiveTasks":4,
                  "numCompletedIndices":6,"numFailedTasks":1}]
                """);
        says(
                ui + APP + "/executors",
                """
                [{"id":"driver","isActive":true,"totalCores":0},{"id":"1","isActive":true,"totalCores":2},
                 {"id":"2","isActive":true,"totalCores":2}]
                """);
    }

    @Test
    void progress_is_put_together_from_jobs_stages_and_executors() {
        running(UI);

        var progress = ui().progress().orElseThrow();

        assertThat(progress.jobs()).isEqualTo(new Counts(1, 1, 0, 2));
        assertThat(progress.stages()).isEqualTo(new Counts(1, 1, 0, 3));
        assertThat(progress.tasks()).isEqualTo(new Counts(4, 26, 1, 40));
        assertThat(progress.running())
                .containsExactly(new Progress.Stage(2, "count at Pi.java:19", new Counts(4, 6, 1, 10)));
        assertThat(progress.executors()).isEqualTo(2);
        assertThat(progress.cores()).isEqualTo(4);
        assertThat(progress.fraction()).isEqualTo(0.65);
        assertThat(asked).hasSize(4);
    }

    @Test
    void the_applications_id_is_asked_for_once() {
        running(UI);
        var ui = ui();

        ui.progress();
        ui.progress();

        assertThat(asked).hasSize(7);
    }

    @Test
    void a_driver_whose_UI_is_not_up_has_no_progress() {
        assertThat(ui().progress()).isEmpty();

        says(UI + "/api/v1/applications", "[]");
        assertThat(ui().progress()).isEmpty();

        says(UI + "/api/v1/applications", "Spark is starting up. Please wait a while until it's ready.");
        assertThat(ui().progress()).isEmpty();

        answers.put(UI + "/api/v1/applications", code(404));
        assertThat(ui().progress()).isEmpty();
    }

    @Test
    void a_UI_with_TLS_is_followed_to_its_other_port_and_to_no_other_host() {
        running(TLS_UI);
        for (var document : List.of("", "/spark-1/jobs", "/spark-1/stages?status=active", "/spark-1/executors")) {
            redirect(UI + "/api/v1/applications" + document, "https://10.88.1.7:4440/api/v1/applications" + document);
        }

        assertThat(ui().progress().orElseThrow().executors()).isEqualTo(2);
        assertThat(asked).contains(TLS_UI + APP + "/stages?status=active");
    }

    @Test
    void a_redirect_through_a_proxy_base_leads_to_the_document() {
        running(UI);
        says(UI + APP + "/executors/", "[{\"id\":\"7\",\"isActive\":true,\"totalCores\":3}]");
        redirect(UI + APP + "/executors", "/spark/ui/daily" + APP + "/executors/");

        assertThat(ui().progress().orElseThrow().cores()).isEqualTo(3);
    }

    @Test
    void redirects_without_end_are_an_error() {
        redirect(UI + "/api/v1/applications", "/elsewhere");

        assertThatThrownBy(() -> ui().progress()).hasMessageContaining("redirects without end");
    }

    private void redirect(String from, String to) {
        answers.put(
                from,
                new MockResponse.Builder().code(302).addHeader("Location", to).build());
    }

    @Test
    void who_may_not_use_the_proxy_is_told() {
        answers.put(
                UI + "/api/v1/applications",
                new MockResponse.Builder()
                        .code(403)
                        .body("pods \"d\" is forbidden: cannot get resource \"pods/proxy\"")
                        .build());

        assertThatThrownBy(() -> ui().progress())
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("cannot read the progress of Pod etl/d: 403")
                .hasMessageContaining("pods/proxy");
    }

    @Test
    void an_answer_without_end_is_not_read_to_the_end() {
        says(UI + "/api/v1/applications", "[" + " ".repeat((8 << 20) + 1) + "]");

        assertThatThrownBy(() -> ui().progress()).hasMessageContaining("the answer is longer than 8388608 bytes");
    }

    @Test
    void the_bar_fits_its_width() {
        var progress = new Progress(
                new Counts(1, 0, 0, 1), new Counts(1, 0, 0, 2), new Counts(8, 100, 0, 200), List.of(), 4, 8);

        assertThat(progress.bar(70))
                .hasSize(70)
                .startsWith("[=")
                .contains("=>")
                .endsWith("50% 100/200 tasks (+8), 0/2 stages, 4 executors");
        assertThat(progress.bar(10)).isEqualTo("50% 100/20");
        assertThat(progress.bar(0)).isEmpty();
    }
}
