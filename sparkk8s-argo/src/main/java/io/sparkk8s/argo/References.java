package io.sparkk8s.argo;

import java.util.Set;

/** How the inputs and outputs of a template are referred to, seen from within and from the tasks beside it. */
final class References {

    private References() {}

    /** The inputs, seen from within the template. */
    static Signature.Binding inputs(Object scope) {
        Producer producer = new Producer(scope, null);
        return new Signature.Binding() {
            @Override
            public Value<?> value(String name) {
                return Value.reference("inputs.parameters." + name, Set.of(producer));
            }

            @Override
            public Artifact artifact(String name) {
                return Artifact.reference("inputs.artifacts." + name, producer, inputPath(name));
            }
        };
    }

    /** The outputs, seen from within the template that writes them. */
    static Signature.Binding ownOutputs(Object scope) {
        Producer producer = new Producer(scope, null);
        return new Signature.Binding() {
            @Override
            public Value<?> value(String name) {
                return Value.output("outputs.parameters." + name, producer, outputPath(name));
            }

            @Override
            public Artifact artifact(String name) {
                return Artifact.reference("outputs.artifacts." + name, producer, outputPath(name));
            }
        };
    }

    /** The outputs of a task, seen from the tasks of the same DAG. */
    static Signature.Binding outputsOf(Producer task) {
        String prefix = "tasks." + task.task() + ".outputs.";
        return new Signature.Binding() {
            @Override
            public Value<?> value(String name) {
                return Value.reference(prefix + "parameters." + name, Set.of(task));
            }

            @Override
            public Artifact artifact(String name) {
                return Artifact.reference(prefix + "artifacts." + name, task, null);
            }
        };
    }

    /** The arguments of the whole workflow. */
    static Signature.Binding workflow(Object scope) {
        Producer producer = new Producer(scope, null);
        return new Signature.Binding() {
            @Override
            public Value<?> value(String name) {
                return Value.reference("workflow.parameters." + name, Set.of(producer));
            }

            @Override
            public Artifact artifact(String name) {
                return Artifact.reference("workflow.artifacts." + name, producer, null);
            }
        };
    }

    static String inputPath(String artifact) {
        return "/tmp/inputs/" + artifact;
    }

    static String outputPath(String name) {
        return "/tmp/" + name;
    }
}
