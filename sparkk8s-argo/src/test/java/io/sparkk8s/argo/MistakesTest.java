package io.sparkk8s.argo;

import static io.sparkk8s.argo.DagTest.COUNT;
import static io.sparkk8s.argo.DagTest.ECHO;
import static io.sparkk8s.argo.DagTest.SPLIT;
import static io.sparkk8s.argo.Value.val;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sparkk8s.Fault;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.DagTest.Msg;
import io.sparkk8s.argo.DagTest.Rows;
import io.sparkk8s.argo.DagTest.Shard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked // a null where none is expected fails the test
class MistakesTest {

    record Odd(String text) {}

    private static List<String> faults(ThrowingCallable build) {
        return catchThrowableOfType(InvalidSpecException.class, build).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private static List<String> faultsOf(Consumer<Dag> body) {
        return faults(() -> Workflow.named("test").dag(body).build());
    }

    @Test
    void allFaultsAreToldAtOnceWithTheirLines() {
        var failure = catchThrowableOfType(InvalidSpecException.class, () -> Workflow.named("Nightly!")
                .dag(d -> {
                    d.run("a", ECHO, new Msg(val("1")));
                    d.run("a", ECHO, new Msg(val("2")));
                    d.run("b c", ECHO, new Msg(val("{{x}}")));
                    d.run("d", ECHO, new Msg(null));
                })
                .build());

        assertThat(failure)
                .hasMessageStartingWith(
                        "Workflow Nightly! is not valid, 5 faults:\n  - dag.a: the name is taken (Mistakes");
        assertThat(failure.faults())
                .extracting(Fault::path)
                .containsExactly("dag.a", "dag.b c", "dag.b c.arguments.message", "dag.d.arguments.message", "name");
        assertThat(failure.faults())
                .extracting(Fault::problem)
                .satisfiesExactly(
                        problem -> assertThat(problem).startsWith("the name is taken"),
                        problem -> assertThat(problem).startsWith("the name 'b c' must have"),
                        problem -> assertThat(problem).startsWith("the literal has '{{'"),
                        problem -> assertThat(problem).startsWith("is null"),
                        problem -> assertThat(problem).startsWith("the name 'Nightly!' must have"));
        assertThat(failure.faults())
                .filteredOn(fault -> fault.path().startsWith("dag."))
                .allMatch(fault -> fault.problem().matches(".* \\(MistakesTest.java:\\d+\\)"));
    }

    @Test
    void aHandleOfAnotherDagIsRefused() {
        var stolen = new ArrayList<Task<?>>();
        Workflow.named("first")
                .dag(d -> stolen.add(d.run("a", ECHO, new Msg(val("x")))))
                .build();

        assertThat(faultsOf(d -> d.after(stolen.get(0)).run("b", ECHO, new Msg(val("y")))))
                .singleElement()
                .asString()
                .contains("dag.b: the task a of another DAG");
        assertThat(faultsOf(d -> d.after(stolen.get(0).failed()).run("b", ECHO, new Msg(val("y")))))
                .singleElement()
                .asString()
                .contains("dag.b: the task a of another DAG");
    }

    @Test
    void anInputOfAnotherTemplateIsRefused() {
        var stolen = new ArrayList<Value<String>>();
        Template.container("thief", Msg.class, (in, c) -> {
            stolen.add(in.message());
            c.image("alpine");
        });

        assertThat(faultsOf(d -> d.run("b", ECHO, new Msg(stolen.get(0)))))
                .singleElement()
                .asString()
                .contains("dag.b: an input of another DAG or template");
    }

    @Test
    void twoTemplatesOfOneNameAreRefused() {
        var other = Template.container("echo", Msg.class, (in, c) -> c.image("busybox"));

        assertThat(faultsOf(d -> {
                    d.run("a", ECHO, new Msg(val("x")));
                    d.run("b", other, new Msg(val("x")));
                }))
                .containsExactly("template.echo: two different templates have this name");
    }

    @Test
    void inputsInAShellLineAreRefused() {
        assertThat(faults(() -> Template.container("bad", Msg.class, (in, c) -> c.image("alpine")
                        .command("/bin/sh", "-c")
                        .args("echo " + in.message()))))
                .singleElement()
                .asString()
                .startsWith("template.bad.container.args: ")
                .contains("environment variable");
        assertThat(faults(() -> Template.container("bad", Msg.class, (in, c) -> c.image("alpine")
                        .command("bash")
                        .args("-c", "echo " + in.message()))))
                .hasSize(1);
        assertThat(faults(() -> Template.container(
                        "bad", Msg.class, (in, c) -> c.image("python").source("print('" + in.message() + "')"))))
                .hasSize(1);
    }

    @Test
    void inputsAfterAShellLineAreData() {
        var fine = Template.container("fine", Msg.class, (in, c) -> c.image("alpine")
                .command("sh", "-c")
                .args("echo \"$1\"", "sh", in.message()));

        assertThat(fine.model().container().getArgs()).endsWith("{{inputs.parameters.message}}");
    }

    @Test
    void signaturesHaveValuesAndArtifactsOnly() {
        assertThat(faults(() -> Template.container("bad name", Odd.class, (in, c) -> c.image("alpine"))))
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("template.bad name.inputs.text: Odd.text is a String"));
    }

    @Test
    void aWorkflowMustRunSomethingOnce() {
        assertThat(faults(() -> Workflow.named("x").build()))
                .singleElement()
                .asString()
                .startsWith("entrypoint: missing");
        assertThat(faults(() -> Workflow.named("x").dag(d -> {}).build())).containsExactly("dag: the DAG has no task");
        assertThat(faults(() -> Workflow.named("x")
                        .run(ECHO, new Msg(val("x")))
                        .dag(d -> d.run("a", ECHO, new Msg(val("x"))))
                        .build()))
                .containsExactly("entrypoint: there are two entry points: echo and a DAG");
        assertThat(faults(() -> Template.dag("x", Msg.class, (in, d) -> {})))
                .singleElement()
                .asString()
                .startsWith("template.x.dag: the DAG has no task (MistakesTest.java:");
        assertThat(faults(() -> WorkflowTemplate.named("x").build()))
                .containsExactly("template: missing: say template(..), run(..) or dag(..)");
    }

    @Test
    void aTaskOfATemplateIsFoundByItsPath() {
        assertThat(faults(() -> Template.dag("inner", Msg.class, Rows.class, (in, d) -> {
                    d.run("a", ECHO, new Msg(val("{{x}}")));
                    return new Rows(null);
                })))
                .satisfiesExactly(
                        fault -> assertThat(fault).startsWith("template.inner.dag.a.arguments.message: the literal"),
                        fault -> assertThat(fault).startsWith("template.inner.outputs.rows: is null (Mistakes"));
    }

    @Test
    void buildingTwiceTellsEachFaultOnce() {
        var builder = Workflow.named("Nightly!");
        assertThat(faults(builder::build)).hasSize(2);
        assertThat(faults(builder::build)).hasSize(2);
    }

    @Test
    void aPrefixLeavesRoomForWhatASubmissionAdds() {
        assertThat(faults(() -> Workflow.generateName("n".repeat(54))
                        .run(ECHO, new Msg(val("x")))
                        .build()))
                .singleElement()
                .asString()
                .startsWith("generateName: ")
                .contains("up to 53 characters");
    }

    @Test
    void onlyATemplateOfTheFileHasAReference() {
        var template = WorkflowTemplate.named("jobs").template(ECHO).build();

        assertThatThrownBy(() -> template.ref(COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WorkflowTemplate jobs does not have the Template count; it has [echo]");
    }

    @Test
    void onlyOutputsOfTheTemplateHaveAFile() {
        assertThatThrownBy(() -> Template.container(
                        "x",
                        Shard.class,
                        Rows.class,
                        (in, out, c) -> c.args(in.shard().path())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStepUsesWhatRanBefore() {
        assertThat(faults(() -> Workflow.named("x")
                        .steps(s -> {
                            var both = s.group();
                            var split = both.run("split", SPLIT, new Msg(val("x")));
                            both.run("tell", ECHO, new Msg(split.result()));
                        })
                        .build()))
                .singleElement()
                .asString()
                .startsWith("steps.tell: the step split is used, which does not run before")
                .contains("(MistakesTest.java:");
        assertThat(faults(() -> Workflow.named("x").steps(s -> s.group()).build()))
                .containsExactly("steps: there is no step");
    }

    @Test
    void whatIsOmittedHasADefault() {
        assertThat(faultsOf(d -> d.run("a", ECHO, new Msg(Value.omitted()))))
                .singleElement()
                .asString()
                .startsWith("dag.a.arguments.message: is omitted, but the template echo has no default");
    }

    @Test
    void aNameOfATemplateIsThatOfOneOfItsSignature() {
        assertThat(faultsOf(d -> d.run("a", TemplateName.of("later", Msg.class), new Msg(val("x")))))
                .singleElement()
                .asString()
                .startsWith("dag.a: there is no template later")
                .contains("(MistakesTest.java:");
        assertThat(faults(() -> Workflow.named("x")
                        .template(COUNT)
                        .dag(d -> d.run("a", TemplateName.of("count", Msg.class), new Msg(val("x"))))
                        .build()))
                .singleElement()
                .asString()
                .startsWith("dag.a: the template count has the signature Shard to Rows");
    }

    @Test
    void aPathThatTheContainerWasToldStays() {
        assertThat(faults(() -> SPLIT.outputArtifact(DagTest.Shards::manifest, a -> a.path("/elsewhere"))))
                .singleElement()
                .asString()
                .startsWith("template.split.outputs.manifest: the container was told another path");
    }

    @Test
    void aDefaultIsOneOfTheChoices() {
        assertThat(faults(() -> ECHO.input(Msg::message, i -> i.oneOf("a", "b").defaultValue("c"))))
                .singleElement()
                .asString()
                .startsWith("template.echo.inputs.message: the default c is none of [a, b]");
    }

    @Test
    void aWorkflowGivesItsTemplateAllArguments() {
        var template = WorkflowTemplate.named("daily")
                .dagWith(Msg.class, (p, d) -> d.run("a", ECHO, new Msg(p.message())))
                .argument(Msg.class, Msg::message, a -> a.oneOf("a", "b"))
                .build();

        assertThat(faults(() -> Workflow.named("x").workflowTemplate(template).build()))
                .containsExactly("arguments.message: missing: WorkflowTemplate daily has no value for it");
        assertThat(faults(() -> Workflow.named("x")
                        .workflowTemplate(template)
                        .arguments(new Msg(val("c")))
                        .build()))
                .containsExactly("arguments.message: 'c' is none of [a, b]");
    }

    @Test
    void aHookSeesNoTask() {
        assertThat(faults(() -> {
                    var tasks = new ArrayList<Task<?>>();
                    var workflow = Workflow.named("x").dag(d -> tasks.add(d.run("a", ECHO, new Msg(val("x")))));
                    workflow.onExit(ECHO, new Msg(tasks.get(0).result())).build();
                }))
                .singleElement()
                .asString()
                .startsWith("workflow.hooks: the task a is used");
    }

    @Test
    void aPasteIsAskedForByName() {
        var asked = Template.container(
                "asked", Msg.class, (in, c) -> c.image("alpine").command("sh").source("eval " + c.raw(in.message())));

        assertThat(asked.model().script().source()).isEqualTo("eval {{inputs.parameters.message}}");
        assertThat(faults(() -> Template.container("bad", Msg.class, (in, c) -> c.image("alpine")
                        .command("sh", "-c")
                        .args("eval " + c.raw(in.message()) + in.message()))))
                .hasSize(1);
        assertThat(faults(() -> Template.container("bad", Msg.class, (in, c) -> c.image("alpine")
                        .command("sh", "-c")
                        .args("eval " + Texts.upper(in.message())))))
                .hasSize(1);
        assertThat(faults(() -> ECHO.sidecar("s", c -> c.image("alpine").command("sh", "-c", "eval {{item}}"))))
                .hasSize(1);
    }
}
