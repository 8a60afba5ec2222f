package io.sparkk8s.argo;

import java.lang.reflect.Type;
import java.util.Set;

/** How the inputs and outputs of a template are referred to, seen from within and from the tasks beside it. */
final class References {

    private References() {}

    /** The inputs, seen from within the template; {@code told} gets the names of the artifacts whose path was asked for. */
    static Signature.Binding inputs(Object scope, Set<String> told) {
        Producer producer = new Producer(scope, null);
        return new Signature.Binding() {
            @Override
            public Value<?> value(String name, Type type) {
                return Value.reference(type, Set.of(producer), "inputs", "parameters", name);
            }

            @Override
            public Artifact artifact(String name) {
                return Artifact.reference(
                        "inputs.artifacts." + name, producer, new OwnFile(name, inputPath(name), told));
            }
        };
    }

    /** The outputs, seen from within the template that writes them. */
    static Signature.Binding ownOutputs(Object scope, Set<String> told) {
        Producer producer = new Producer(scope, null);
        return new Signature.Binding() {
            @Override
            public Value<?> value(String name, Type type) {
                return Value.output(type, producer, new OwnFile(name, outputPath(name), told));
            }

            @Override
            public Artifact artifact(String name) {
                return Artifact.reference(
                        "outputs.artifacts." + name, producer, new OwnFile(name, outputPath(name), told));
            }
        };
    }

    /** The outputs of a task, seen from those after it. */
    static Signature.Binding outputsOf(TaskScope scope, Producer task) {
        String name = String.valueOf(task.task());
        return new Signature.Binding() {
            @Override
            public Value<?> value(String output, Type type) {
                return Value.reference(type, Set.of(task), scope.kind(), name, "outputs", "parameters", output);
            }

            @Override
            public Artifact artifact(String output) {
                return Artifact.reference(scope.kind() + "." + name + ".outputs.artifacts." + output, task, null);
            }
        };
    }

    /** The arguments of the whole workflow. */
    static Signature.Binding workflow(Object scope) {
        Producer producer = new Producer(scope, null);
        return new Signature.Binding() {
            @Override
            public Value<?> value(String name, Type type) {
                return Value.reference(type, Set.of(producer), "workflow", "parameters", name);
            }

            @Override
            public Artifact artifact(String name) {
                return Artifact.reference("workflow.artifacts." + name, producer, null);
            }
        };
    }

    /** The fields of the item of a fan-out. */
    static Signature.Binding item() {
        return new Signature.Binding() {
            @Override
            public Value<?> value(String name, Type type) {
                return Value.reference(type, Set.of(), "item", name);
            }

            @Override
            public Artifact artifact(String name) {
                throw new IllegalArgumentException("An item has parameters only, and " + name + " is an artifact");
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
