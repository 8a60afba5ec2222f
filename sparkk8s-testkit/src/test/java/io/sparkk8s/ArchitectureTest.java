package io.sparkk8s;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house: which room may look into which. */
class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.sparkk8s");

    /** The rooms of core, each with those that it may look into; all may use the words of {@code io.sparkk8s} itself. */
    @ParameterizedTest
    @CsvSource({
        "time,",
        "yaml,",
        "lint, conf",
        "conf,",
        "app, conf",
        "manifest, app conf yaml",
        "platform, manifest",
        "commandline, app conf manifest",
        "backend, backend.crd manifest app conf",
        "backend.crd,",
        "cluster, time",
        "diagnose, manifest cluster time",
        "progress, cluster time",
        "submit, backend manifest cluster diagnose time",
        "preflight, submit backend manifest app conf cluster",
        "watch, cluster time",
        "logs, watch cluster time",
        "exec, logs cluster time",
    })
    void a_room_of_core_looks_only_into_those_before_it(String room, String others) {
        var allowed = Stream.concat(Stream.of(room), Stream.ofNullable(others).flatMap(s -> Stream.of(s.split(" "))))
                .map(name -> "io.sparkk8s." + name)
                .toList();
        var forbidden = resideInAPackage("io.sparkk8s..")
                .and(resideInAnyPackage(allowed.toArray(String[]::new)).negate())
                .and(resideInAPackage("io.sparkk8s").negate());

        noClasses()
                .that()
                .resideInAPackage("io.sparkk8s." + room)
                .should()
                .dependOnClassesThat(forbidden)
                .check(ALL);
    }

    @Test
    void core_knows_nothing_of_argo_and_events() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.sparkk8s",
                        "io.sparkk8s.app..",
                        "io.sparkk8s.conf..",
                        "io.sparkk8s.manifest..",
                        "io.sparkk8s.platform..",
                        "io.sparkk8s.commandline..",
                        "io.sparkk8s.cluster..",
                        "io.sparkk8s.submit..",
                        "io.sparkk8s.diagnose..",
                        "io.sparkk8s.progress..",
                        "io.sparkk8s.preflight..",
                        "io.sparkk8s.backend..",
                        "io.sparkk8s.watch..",
                        "io.sparkk8s.logs..",
                        "io.sparkk8s.exec..",
                        "io.sparkk8s.time..",
                        "io.sparkk8s.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.sparkk8s.argo..", "io.sparkk8s.events..", "io.sparkk8s.testkit..")
                .check(ALL);
    }

    @Test
    void argo_sees_the_public_core_alone() {
        noClasses()
                .that()
                .resideInAPackage("io.sparkk8s.argo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.sparkk8s.internal..", "io.sparkk8s.events..", "io.sparkk8s.testkit..")
                .check(ALL);
    }

    @Test
    void what_is_done_to_a_workflow_is_pure() {
        noClasses()
                .that()
                .resideInAPackage("io.sparkk8s.argo.operation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.sparkk8s.cluster..",
                        "io.sparkk8s.watch..",
                        "io.sparkk8s.time..",
                        "io.sparkk8s.argo",
                        "io.sparkk8s.argo.run..",
                        "io.sparkk8s.argo.internal..")
                .check(ALL);
    }

    @Test
    void events_sees_the_public_core_and_argo_alone() {
        noClasses()
                .that()
                .resideInAPackage("io.sparkk8s.events..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.sparkk8s.internal..", "io.sparkk8s.argo.internal..", "io.sparkk8s.testkit..")
                .check(ALL);
    }

    @Test
    void the_testkit_uses_what_its_users_may_use() {
        noClasses()
                .that()
                .resideInAPackage("io.sparkk8s.testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.sparkk8s.internal..", "io.sparkk8s.argo.internal..")
                .check(ALL);
    }

    @Test
    void the_fake_API_server_does_no_input_and_output_and_has_no_threads() {
        noClasses()
                .that()
                .resideInAPackage("io.sparkk8s.testkit.internal.apiserver..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "java.nio.channels..",
                        "java.util.concurrent.locks..",
                        "io.sparkk8s.testkit.internal.transport..",
                        "io.fabric8.kubernetes.client.http..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Executor.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .check(ALL);
    }

    @Test
    void the_time_is_read_in_one_package_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.sparkk8s.time..")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                // these two deal with threads of others, for which no virtual time passes
                .check(ALL.that(nameEndingWith(".Playback")
                        .or(nameEndingWith(".testkit.internal.Deliveries"))
                        .negate()));
    }

    @Test
    void no_public_method_shows_what_is_internal() {
        var internal = resideInAPackage("..internal..");

        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..internal..")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .arePublic()
                .should()
                .notHaveRawReturnType(internal)
                .check(ALL);
        assertThat(ALL.stream()
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getRawParameterTypes().stream().anyMatch(internal)))
                .isEmpty();
    }

    @Test
    void every_package_says_what_may_be_null() {
        List<String> unmarked = ALL.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }
}
