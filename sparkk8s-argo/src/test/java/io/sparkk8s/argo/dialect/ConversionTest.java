package io.sparkk8s.argo.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.WireType;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.wire.ArgoFile;
import io.sparkk8s.argo.wire.RandomTree;
import io.sparkk8s.argo.wire.WireTree;
import io.sparkk8s.yaml.DocumentPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConversionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    3.5 | {schedules: [a]}                  | {schedule: a}                      | spec.schedules[0] -> spec.schedule
                    4.0 | {schedule: a}                     | {schedules: [a]}                   | spec.schedule -> spec.schedules[0]
                    3.6 | {schedule: a}                     | {schedule: a}                      | ``
                    3.7 | {schedules: [a, b]}               | {schedules: [a, b]}                | ``
                    4.1 | {schedules: [a, b]}               | {schedules: [a, b]}                | ``
                    """)
    void a_schedule_is_written_as_the_version_reads_it(String version, String spec, String written, String translated) {
        Conversion<CronWorkflow> conversion = Conversion.of(cron(spec), Dialect.of(version));

        assertThat(conversion.orThrow()).isEqualTo(cron(written));
        assertThat(conversion.translated().stream().map(Translation::toString))
                .containsExactlyElementsOf(words(translated));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    4.0 | {mutex: {name: a}}                                  | {mutexes: [{name: a}]}
                    4.0 | {mutex: {name: a}, mutexes: [{name: b}]}            | {mutexes: [{name: b}, {name: a}]}
                    4.1 | {mutex: {name: a}, semaphore: {namespace: b}}       | {mutexes: [{name: a}], semaphores: [{namespace: b}]}
                    3.5 | {semaphores: [{namespace: b}]}                      | {semaphore: {namespace: b}}
                    3.6 | {mutex: {name: a}, semaphores: [{namespace: b}]}    | {mutex: {name: a}, semaphores: [{namespace: b}]}
                    """)
    void locks_are_written_as_the_version_reads_them(String version, String locks, String written) {
        Conversion<Workflow> conversion = Conversion.of(locked(locks), Dialect.of(version));

        assertThat(conversion.orThrow()).isEqualTo(locked(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    3.5 | {mutexes: [{name: a}, {name: b}]}                        | mutexes    | since Argo 3.6 and not to 3.5; it has one lock only
                    3.5 | {mutexes: [{name: a}], semaphores: [{namespace: b}]}     | mutexes    | it has one lock only
                    3.5 | {mutexes: [{name: a, database: true}]}                   | mutexes[0].database | is known since Argo 3.7 and not to 3.5
                    3.6 | {mutex: {name: a, database: true}}                       | mutex.database | is known since Argo 3.7 and not to 3.6
                    """)
    void locks_that_a_version_has_no_place_for_are_told(String version, String locks, String path, String reason) {
        Conversion<Workflow> conversion = Conversion.of(locked(locks), Dialect.of(version));

        assertThat(conversion.lost()).singleElement().satisfies(lost -> {
            assertThat(lost.path()).hasToString("spec.templates[0].synchronization." + path);
            assertThat(lost.reason()).contains(reason);
        });
        assertThatThrownBy(conversion::orThrow)
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("Workflow null for Argo " + version)
                .hasMessageContaining(path);
    }

    @Test
    void all_that_is_lost_is_told_at_once() {
        Workflow workflow = workflow(
                """
                {podPriority: 5, executorPlugins: [{metadata: {name: a}}], new: 1, templates: [
                  {name: a, priority: 3, pendingTimeout: 5m, container: {image: a, restartPolicyRules: [{}],
                    env: [{name: b, valueFrom: {fileKeyRef: {key: c}}}]}},
                  {name: b, outputs: {artifacts: [{name: a, plugin: {name: p, key: k}}]},
                    memoize: {key: k, cache: {configMap: {name: c, key: d}}}}]}
                """);

        assertThat(Conversion.of(workflow, Dialect.V4_0).lost())
                .extracting(lost -> lost.path().toString())
                .containsExactlyInAnyOrder(
                        "spec.podPriority",
                        "spec.executorPlugins",
                        "spec.templates[0].priority",
                        "spec.templates[0].pendingTimeout",
                        "spec.templates[0].container.restartPolicyRules",
                        "spec.templates[0].container.env[0].valueFrom.fileKeyRef");
        assertThat(Conversion.of(workflow, Dialect.V4_0).object().spec().unknown())
                .containsEntry("new", 1);
        assertThat(Conversion.of(workflow, Dialect.V3_7).lost())
                .extracting(Lost::toString)
                .contains(
                        "spec.podPriority: is known until Argo 3.6 and not to 3.7; name a PriorityClass of the cluster in"
                                + " podPriorityClassName")
                .anyMatch(lost ->
                        lost.startsWith("spec.templates[1].outputs.artifacts[0].plugin: is known since Argo 4.0"));
    }

    @Test
    void a_cache_has_a_key_where_the_crds_want_one_and_none_where_they_do_not() {
        Workflow without = workflow("{templates: [{memoize: {key: k, cache: {configMap: {name: c}}}}]}");
        Workflow with = workflow("{templates: [{memoize: {key: k, cache: {configMap: {name: c, key: c}}}}]}");

        assertThat(Conversion.of(without, Dialect.V3_7).orThrow()).isEqualTo(with);
        assertThat(Conversion.of(with, Dialect.V4_0).orThrow()).isEqualTo(without);
        assertThat(Conversion.of(without, Dialect.V4_1).orThrow()).isEqualTo(without);
    }

    @Test
    void a_schedule_that_argo_did_not_read_is_told() {
        Conversion<CronWorkflow> conversion = Conversion.of(cron("{schedule: a, schedules: [b]}"), Dialect.V4_0);

        assertThat(conversion.object()).isEqualTo(cron("{schedules: [a]}"));
        assertThat(conversion.lost())
                .extracting(Lost::toString)
                .containsExactly("spec.schedules: was not read: schedule is given");
    }

    @Test
    void another_kind_stays_as_it_is() {
        HasMetadata secret = ArgoFile.parse("a", "{apiVersion: v1, kind: Secret, data: {schedule: a}}")
                .objects()
                .get(0);

        assertThat(Conversion.of(secret, Dialect.V3_5).orThrow()).isEqualTo(secret);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_lost_in_silence(Dialect dialect) {
        for (String kind : List.of("Workflow", "CronWorkflow", "WorkflowTemplate", "WorkflowTaskSet")) {
            for (long seed = 0; seed < 20; seed++) {
                HasMetadata before = WireTree.object(
                        new RandomTree(seed).kind(WireType.of(kind).orElseThrow()));
                Conversion<HasMetadata> conversion = Conversion.of(before, dialect);
                Map<String, @Nullable Object> was = leaves(WireTree.of(before));
                Map<String, @Nullable Object> is = leaves(WireTree.of(conversion.object()));
                List<String> told = new ArrayList<>();
                conversion.lost().forEach(lost -> told.add(lost.path().toString()));
                conversion.translated().forEach(translation -> {
                    told.add(translation.from().toString());
                    told.add(translation.to().toString());
                });

                Set<String> differing = new TreeSet<>();
                Stream.concat(was.keySet().stream(), is.keySet().stream())
                        .filter(path -> !(was.containsKey(path)
                                && is.containsKey(path)
                                && String.valueOf(was.get(path)).equals(String.valueOf(is.get(path)))))
                        .filter(path -> was.keySet().stream().noneMatch(deeper -> deeper.startsWith(path + ".")))
                        .forEach(differing::add);

                assertThat(differing)
                        .as("%s %s of seed %s: told %s", dialect, kind, seed, told)
                        .allMatch(path -> told.stream().anyMatch(path::startsWith));
                assertThat(Conversion.of(conversion.object(), dialect).object())
                        .hasToString(conversion.object().toString());
                assertThat(Conversion.of(conversion.object(), dialect).lost()).isEmpty();
            }
        }
    }

    @Test
    void what_both_versions_can_say_comes_back() {
        for (Dialect one : Dialect.values()) {
            for (Dialect other : Dialect.values()) {
                for (String spec : List.of("{schedule: a}", "{schedules: [a]}")) {
                    CronWorkflow here = Conversion.of(cron(spec), one).orThrow();
                    CronWorkflow there = Conversion.of(here, other).orThrow();
                    if (one == Dialect.V3_5 || one.compareTo(Dialect.V4_0) >= 0) {
                        assertThat(Conversion.of(there, one).orThrow()).isEqualTo(here);
                    }
                }
            }
        }
    }

    /** Path to scalar, to empty list or to empty map. */
    private static Map<String, @Nullable Object> leaves(Map<String, ?> tree) {
        Map<String, @Nullable Object> leaves = new LinkedHashMap<>();
        leaves(tree, DocumentPath.ROOT, leaves);
        return leaves;
    }

    private static void leaves(@Nullable Object value, DocumentPath path, Map<String, @Nullable Object> into) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((name, item) -> leaves(item, path.field((String) name), into));
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                leaves(list.get(i), path.item(i), into);
            }
        } else {
            into.put(path.toString(), value);
        }
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text);
    }

    private static CronWorkflow cron(String spec) {
        return ArgoFile.parse("a", "{apiVersion: argoproj.io/v1alpha1, kind: CronWorkflow, spec: " + spec + "}")
                .only(CronWorkflow.class);
    }

    private static Workflow locked(String locks) {
        return workflow("{templates: [{synchronization: " + locks + "}]}");
    }

    private static Workflow workflow(String spec) {
        return ArgoFile.parse("a", "{apiVersion: argoproj.io/v1alpha1, kind: Workflow, spec: " + spec + "}")
                .only(Workflow.class);
    }
}
