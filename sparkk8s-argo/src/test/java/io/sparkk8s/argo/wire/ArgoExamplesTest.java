package io.sparkk8s.argo.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.yaml.YamlDocument;
import io.sparkk8s.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Argo's own example manifests, which are not a part of this project: {@code -Dsparkk8s.test.argoExamples=DIR}, a folder
 * with a folder for each version. Without it this test says that it did not run.
 */
class ArgoExamplesTest {

    private static final String FOLDER = "sparkk8s.test.argoExamples";

    @TestFactory
    Stream<DynamicTest> every_document_of_a_version_is_written_as_it_was_read() throws IOException {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty()) {
            System.err.println("ArgoExamplesTest: NOT RUN, since -D" + FOLDER + "=DIR is not given");
        }
        assumeThat(folder).as("-D" + FOLDER + "=DIR").isNotEmpty();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path version : list(Path.of(folder))) {
            tests.add(DynamicTest.dynamicTest(version.getFileName().toString(), () -> allComeBack(version)));
        }
        assertThat(tests).as("versions in " + folder).isNotEmpty();
        return tests.stream();
    }

    private static void allComeBack(Path version) throws Exception {
        Map<String, Integer> kinds = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int files = 0;
        for (Path file : manifests(version)) {
            files++;
            for (YamlDocument document : YamlFile.read(file).documents()) {
                String place = version.relativize(file) + "[" + document.index() + "] ";
                RoundTrip roundTrip = RoundTrip.of(document);
                HasMetadata object = roundTrip.object();
                kinds.merge(String.valueOf(object.getKind()), 1, Integer::sum);
                roundTrip.differences().forEach(difference -> wrong.add(place + difference));
                if (!(object instanceof GenericKubernetesResource)) {
                    AnyMaps.of(object).forEach((path, entry) -> (entry.isKnown() ? wrong : unknown)
                            .add(place + "in an any-map: " + path));
                }
            }
        }
        System.out.println("Argo " + version.getFileName() + ": "
                + kinds.values().stream().mapToInt(Integer::intValue).sum() + " documents of " + files
                + " files read and written, " + wrong.size() + " wrong: " + kinds);
        unknown.forEach(field -> System.out.println("  not Argo's either: " + field));
        assertThat(wrong).isEmpty();
        assertThat(kinds.getOrDefault("Workflow", 0))
                .as("workflows of " + version)
                .isGreaterThan(100);
    }

    @Test
    void what_no_class_has_a_name_for_is_found() throws Exception {
        HasMetadata object = ArgoFile.parse(
                        "test",
                        """
                        apiVersion: argoproj.io/v1alpha1
                        kind: Workflow
                        spec:
                          new: 1
                          templates:
                          - dag: {tasks: [{name: a, hooks: {exit: {odd: {}}}}]}
                            arguments: {parameters: [{value: [1]}]}
                          - container: {image: a, env: [{name: a, valueForm: x}]}
                        """)
                .objects()
                .get(0);

        assertThat(AnyMaps.of(object).keySet())
                .containsExactlyInAnyOrder(
                        "Workflow.spec.new",
                        "Workflow.spec.templates[].dag.tasks[].hooks.*.odd",
                        "Workflow.spec.templates[].arguments",
                        "Workflow.spec.templates[].container.env[].valueForm");
    }

    private static List<Path> manifests(Path version) throws IOException {
        try (Stream<Path> files = Files.walk(version)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && file.getFileName().toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }
}
