package io.sparkk8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.sparkk8s.argo.oracle.OperationCase;
import io.sparkk8s.argo.oracle.Wfops;
import io.sparkk8s.testkit.internal.apiserver.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import tools.jackson.databind.node.ObjectNode;

/** Recorded workflows whose nodes have ended otherwise by chance: retry and resubmission as Argo's own code has them. */
@Tag("cluster")
class OperationMutantsTest {

    private static final int EACH = 10;
    private static final List<String> PHASES = List.of("Succeeded", "Succeeded", "Failed", "Error");
    private static final List<ObjectNode> RECORDED = new ArrayList<>();

    private static Wfops wfops;

    @BeforeAll
    static void read() throws IOException {
        var found = Wfops.onPath();
        assumeThat(found).as("wfops is not on the PATH: nothing is compared").isPresent();
        wfops = found.orElseThrow();
        try (var files = Files.list(Path.of("src/test/resources/argo"))) {
            for (var file : files.sorted().toList()) {
                var recorded = Json.parse(Files.readString(file));
                if (recorded.path("status").path("nodes").size() > 1) {
                    var workflow = (ObjectNode) recorded.path("workflow").deepCopy();
                    workflow.set("status", recorded.path("status"));
                    Json.meta(workflow)
                            .put("namespace", "default")
                            .putObject("labels")
                            .put("team", "x");
                    RECORDED.add(workflow);
                }
            }
        }
    }

    @AfterAll
    static void close() {
        if (wfops != null) {
            wfops.close();
        }
    }

    @RepeatedTest(100)
    void the_answer_is_Argos(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var i = 0; i < EACH; i++) {
            var workflow = RECORDED.get(random.nextInt(RECORDED.size())).deepCopy();
            var ids = new ArrayList<String>();
            workflow.withObjectProperty("status").put("phase", random.nextInt(5) == 0 ? "Succeeded" : "Failed");
            workflow.path("status").path("nodes").forEachEntry((id, node) -> {
                ids.add(id);
                if (random.nextInt(3) == 0 && !Json.text(node, "type").equals("Skipped")) {
                    ((ObjectNode) node).put("phase", PHASES.get(random.nextInt(PHASES.size())));
                }
            });
            var question = OperationCase.of(random.nextInt(4) == 0 ? "resubmit" : "retry", workflow)
                    .with("memoized", true);
            if (random.nextBoolean()) {
                question.with("restartSuccessful", true).with("selector", "id=" + ids.get(random.nextInt(ids.size())));
            }
            if (random.nextInt(3) == 0) {
                question.parameter("p", "1");
            }

            var argo = question.argo(wfops);

            assertThat(question.ours(Json.text(argo, "name")).toPrettyString())
                    .as("%s", question.request())
                    .isEqualTo(argo.toPrettyString());
        }
    }
}
