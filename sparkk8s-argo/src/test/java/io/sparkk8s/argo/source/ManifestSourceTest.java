package io.sparkk8s.argo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.TemplateRef;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.model.ClusterWorkflowTemplate;
import io.sparkk8s.argo.model.WireType;
import io.sparkk8s.argo.model.WorkflowSpec;
import io.sparkk8s.argo.model.WorkflowTemplate;
import io.sparkk8s.argo.wire.ArgoFile;
import io.sparkk8s.argo.wire.RandomTree;
import io.sparkk8s.argo.wire.WireTree;
import io.sparkk8s.manifest.Manifests;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestSourceTest {

    private static final String JOBS =
            """
            apiVersion: argoproj.io/v1alpha1
            kind: WorkflowTemplate
            metadata: {name: spark-jobs, labels: {z: "1", a: "2"}}
            spec:
              templates:
              - name: spark-submit
                inputs:
                  parameters:
                  - {name: spark-job, description: "*/ what {to} run @day <b>"}
                  - {name: class, default: 5, enum: ["5", "6"]}
                  artifacts: [{name: data, path: /in, optional: true}]
                outputs: {parameters: [{name: rows, valueFrom: {path: /out}}]}
                container:
                  image: spark
                  command: [sh, -c]
                  args: ["\\tx \\\\u0041 \\"\\"\\" \\n  y  \\n\\nz", "{{inputs.parameters.spark-job}}", "\\u00fc\\u2028\\u0007"]
                  env: [{name: A, valueFrom: {secretKeyRef: {name: s, key: k}}}]
                  resources: {limits: {memory: 1Gi, cpu: 500m}}
                  ports: [{containerPort: 80}]
                  readinessProbe: {httpGet: {port: http, path: /}}
                  new: {field: [1, null]}
                volumes: [{name: v, emptyDir: {}}]
                activeDeadlineSeconds: "{{inputs.parameters.class}}"
                retryStrategy: {limit: 3}
              - name: main
                steps: [[{name: a, template: spark-submit, withItems: [1, 1.5, a, null, {x: [true]}, 12345678901234567890]}], []]
                nodeSelector: {z: "1", b: "2", a: "3"}
                plugin: {hello: {deep: ~}}
                fromTheFuture: {x: [], y: {}}
                tolerations: []
            """;

    private int described;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_manifest_of_the_source_is_the_manifest() throws Exception {
        comesBack(ArgoFile.parse("jobs", JOBS).objects());
        JavaSource source =
                ManifestSource.of(ArgoFile.parse("jobs", JOBS).objects().get(0), "etl", "Jobs");

        assertThat(source.text())
                .contains(
                        "public static Template<SparkSubmitInputs, SparkSubmitOutputs> sparkSubmit() {",
                        "public static WorkflowTemplate manifest() {")
                .matches("\\p{ASCII}*");
        assertThat(source.writeTo(folder))
                .isEqualTo(folder.resolve("etl/Jobs.java"))
                .hasContent(source.text());
    }

    @Test
    void a_template_of_a_container_is_described_in_the_dsl() throws Exception {
        comesBack(ArgoFile.parse("jobs", JOBS).objects());

        assertThat(described).isEqualTo(1);
    }

    @Test
    void templates_are_references_that_javac_checks_calls_of() throws Exception {
        JavaSource jobs =
                ManifestSource.of(ArgoFile.parse("jobs", JOBS).objects().get(0), "etl", "Jobs");
        JavaSource caller = new JavaSource(
                "etl",
                "Caller",
                """
                package etl;
                import static io.sparkk8s.argo.Value.val;
                import io.sparkk8s.argo.*;
                public final class Caller {
                    public static Workflow workflow(Artifact data) {
                        return Workflow.named("w").dag(d -> {
                            var first = d.run("first", Jobs.SPARK_SUBMIT, new Jobs.SparkSubmitInputs(val("a"), val("5"), data));
                            d.run("next", Jobs.SPARK_SUBMIT, new Jobs.SparkSubmitInputs(first.out().rows(), val("6"), data));
                            d.run("last", Jobs.MAIN, None.none());
                        }).build();
                    }
                }
                """);
        try (Compiled compiled = Compiled.of(List.of(jobs, caller), folder)) {
            TemplateRef<?, ?> ref = (TemplateRef<?, ?>)
                    compiled.type(jobs).getField("SPARK_SUBMIT").get(null);
            Workflow workflow = (Workflow) compiled.type(caller)
                    .getMethod("workflow", io.sparkk8s.argo.Artifact.class)
                    .invoke(null, io.sparkk8s.argo.Artifact.stored(a -> a.s3(s3 -> s3.key("k"))));

            assertThat(ref.workflowTemplate()).isEqualTo("spark-jobs");
            assertThat(workflow.toYaml())
                    .contains("name: \"spark-job\"", "{{tasks.first.outputs.parameters.rows}}", "template: \"main\"");
        }
    }

    @Test
    void any_object_of_any_kind_comes_back() throws Exception {
        List<HasMetadata> objects = new ArrayList<>();
        for (WireType kind : WireType.all().values()) {
            for (long seed = 0; seed < 3 && kind.field("apiVersion").isPresent(); seed++) {
                objects.add(WireTree.object(new RandomTree(seed).kind(kind)));
            }
        }
        objects.addAll(ArgoFile.parse("a", "{apiVersion: v1, kind: Foo, metadata: {name: a}, data: {b: [~]}, c: []}")
                .objects());

        comesBack(objects);
    }

    @Test
    void a_great_one_fits_into_the_methods_of_a_class() throws Exception {
        String tasks = IntStream.range(0, 1700)
                .mapToObj(
                        i -> "{name: t" + i + ", template: t, arguments: {parameters: [{name: a, value: " + i + "}]}}")
                .collect(Collectors.joining(","));
        String templates = IntStream.range(0, 120)
                .mapToObj(i -> "{name: t" + i + ", script: {source: \"" + "x".repeat(i == 7 ? 150_000 : 9) + "\"}}")
                .collect(Collectors.joining(","));

        comesBack(ArgoFile.parse(
                        "a",
                        "{apiVersion: argoproj.io/v1alpha1, kind: Workflow, spec: {templates: [{dag: {tasks: [" + tasks
                                + "]}}," + templates + "]}}")
                .objects());
    }

    @Test
    void a_bad_name_is_told() {
        HasMetadata object = ArgoFile.parse("jobs", JOBS).objects().get(0);

        assertThat(ManifestSource.className(object)).isEqualTo("SparkJobs");
        assertThatThrownBy(() -> ManifestSource.of(object, "a.class", "Jobs"))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("'a.class' and 'Jobs'");
    }

    @Test
    void argos_own_examples_come_back() throws Exception {
        String examples = System.getProperty("sparkk8s.test.argoExamples", "");
        if (examples.isEmpty()) {
            System.err.println(
                    "argos_own_examples_come_back: NOT RUN, since -Dsparkk8s.test.argoExamples=DIR is not given");
        }
        org.assertj.core.api.Assumptions.assumeThat(examples).isNotEmpty();
        List<HasMetadata> objects = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(examples))) {
            for (Path file : files.filter(
                            f -> Files.isRegularFile(f) && f.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList()) {
                ArgoFile.read(file).objects().stream()
                        .filter(object -> object.getKind() != null)
                        .forEach(objects::add);
            }
        }
        comesBack(objects);
        System.out.println(objects.size() + " examples as Java source, compiled and run: the same objects; " + described
                + " templates in the DSL");
    }

    private void comesBack(List<HasMetadata> objects) throws Exception {
        Map<JavaSource, HasMetadata> sources = new LinkedHashMap<>();
        for (HasMetadata object : objects) {
            sources.put(ManifestSource.of(object, "p" + sources.size(), ManifestSource.className(object)), object);
        }
        try (Compiled compiled = Compiled.of(List.copyOf(sources.keySet()), folder)) {
            for (Map.Entry<JavaSource, HasMetadata> entry : sources.entrySet()) {
                HasMetadata made = compiled.manifest(entry.getKey());
                assertThat(Manifests.toYaml(made)).isEqualTo(Manifests.toYaml(entry.getValue()));
                describedTheSame(compiled.type(entry.getKey()), made);
            }
        }
    }

    /** Each template of the DSL is one of the manifest. */
    private void describedTheSame(Class<?> source, HasMetadata manifest) throws ReflectiveOperationException {
        WorkflowSpec spec = manifest instanceof WorkflowTemplate template
                ? template.spec()
                : manifest instanceof ClusterWorkflowTemplate template
                        ? template.spec()
                        : WorkflowSpec.builder().build();
        for (Method method : source.getMethods()) {
            if (method.getReturnType() == Template.class) {
                assertThat(spec.templates()).contains(((Template<?, ?>) method.invoke(null)).model());
                described++;
            }
        }
    }
}
