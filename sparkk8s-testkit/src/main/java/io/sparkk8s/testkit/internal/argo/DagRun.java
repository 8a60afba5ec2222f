package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.argo.operation.NodeNames;
import io.sparkk8s.testkit.internal.apiserver.Json;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** One pass over a DAG: starts the tasks that may run now, and says how the DAG is. */
final class DagRun {

    private final Execution execution;
    private final Nodes nodes;
    private final Node dag;
    private final ObjectNode template;
    private final Call within;
    private final Map<String, ObjectNode> tasks = new LinkedHashMap<>();
    private final Depends depends = new Depends(tasks);
    private final Set<String> visited = new HashSet<>();

    /** @param within says scope and flags for the calls of the tasks */
    DagRun(Execution execution, Node dag, ObjectNode template, Call within) {
        this.execution = execution;
        this.nodes = execution.nodes();
        this.dag = dag;
        this.template = template;
        this.within = within;
        template.path("dag").path("tasks").forEach(task -> tasks.put(Json.text(task, "name"), (ObjectNode) task));
    }

    void run() {
        var targets = targets();
        targets.forEach(this::visit);
        var phase = assess(targets);
        if (phase == Phase.RUNNING && !execution.stopped(within)) {
            return;
        }
        dag.outbound(nodes.outbound(
                targets.stream().map(this::node).flatMap(Optional::stream).toList()));
        if (phase == Phase.SUCCEEDED) {
            execution.outputs(dag, template, variables(tasks.keySet()));
            nodes.mark(dag, Phase.SUCCEEDED, "");
        } else {
            nodes.mark(dag, phase == Phase.RUNNING ? Phase.FAILED : phase, "");
        }
    }

    /** The tasks that none waits for. */
    private List<String> targets() {
        var before = new HashSet<String>();
        tasks.values().forEach(task -> before.addAll(depends.names(task)));
        return tasks.keySet().stream()
                .filter(name -> !before.contains(name))
                .sorted()
                .toList();
    }

    private Optional<Node> node(String task) {
        return nodes.find(dag.name() + "." + task);
    }

    private boolean fulfilled(String task) {
        return node(task).filter(Node::fulfilled).isPresent();
    }

    private void visit(String name) {
        var task = tasks.get(name);
        if (task == null || !visited.add(name)) {
            return;
        }
        var before = depends.names(task);
        before.forEach(this::visit);
        var waits = !before.stream().allMatch(this::fulfilled);
        if (waits || fulfilled(name) || (node(name).isEmpty() && execution.stopped(within))) {
            return;
        }
        if (!depends.hold(task, dependency -> node(dependency).orElseThrow(), nodes)) {
            create(task, Node.SKIPPED, Phase.OMITTED, "omitted: depends condition not met");
            return;
        }
        start(task);
    }

    private void start(ObjectNode task) {
        ObjectNode resolved;
        try {
            resolved = Substitution.apply(task, variables(depends.ancestors(task)));
        } catch (InvalidWorkflow e) {
            create(task, Node.SKIPPED, Phase.ERROR, String.valueOf(e.getMessage()));
            throw e;
        }
        if (execution.waitsInVain(resolved, "tasks.", dag.name() + "." + Json.text(task, "name"))) {
            return;
        }
        List<ObjectNode> each;
        try {
            each = Items.expand(resolved);
        } catch (InvalidWorkflow e) {
            create(task, Node.SKIPPED, Phase.ERROR, String.valueOf(e.getMessage()));
            return;
        }
        if (each.isEmpty()) {
            create(task, Node.SKIPPED, Phase.SKIPPED, "Skipped, empty params");
        } else if (Items.has(task)) {
            group(task, each);
        } else {
            execution
                    .step(dag.name() + "." + Json.text(task, "name"), each.get(0), within)
                    .ifPresent(node -> connect(task, node));
        }
    }

    private void group(ObjectNode task, List<ObjectNode> each) {
        var group = node(Json.text(task, "name")).orElseGet(() -> create(task, Node.TASK_GROUP, Phase.RUNNING, ""));
        var phase = Phase.SUCCEEDED;
        for (var one : each) {
            var node = execution.step(dag.name() + "." + Json.text(one, "name"), one, within);
            node.ifPresent(group::addChild);
            if (node.filter(Node::fulfilled).isEmpty()) {
                phase = execution.stopped(within) ? Phase.FAILED : Phase.RUNNING;
            } else if (node.get().phase().failed() && phase != Phase.RUNNING) {
                phase = node.get().phase();
            }
        }
        nodes.mark(group, phase, "");
    }

    private Node create(ObjectNode task, String type, Phase phase, String message) {
        var node = nodes.create(
                dag.name() + "." + Json.text(task, "name"), type, phase, message, execution.call(task, within));
        connect(task, node);
        return node;
    }

    /** Hangs a node below those it waited for. */
    private void connect(ObjectNode task, Node node) {
        var before = depends.names(task);
        if (before.isEmpty()) {
            dag.addChild(node);
        }
        for (var name : before) {
            nodes.outbound(node(name).orElseThrow())
                    .forEach(id -> nodes.byId(id).ifPresent(parent -> parent.addChild(node)));
        }
    }

    private Map<String, String> variables(Set<String> names) {
        var known = new HashMap<String, String>();
        for (var name : names) {
            node(name).ifPresent(node -> {
                NodeVariables.add(known, "tasks." + name, node);
                if (node.is(Node.TASK_GROUP)) {
                    NodeVariables.addAll(known, "tasks." + name, nodes.children(node));
                }
            });
        }
        return known;
    }

    private record Branch(String id, Phase phase) {}

    /**
     * The DAG's phase: that of its targets, where one that did not run inherits what was before it. It runs as long as a
     * node does.
     */
    private Phase assess(List<String> targets) {
        var phases = new LinkedHashMap<String, Phase>();
        var ids = new HashSet<String>();
        targets.forEach(name -> ids.add(NodeNames.id(execution.workflow(), dag.name() + "." + name)));
        var open = new ArrayDeque<Branch>();
        var seen = new HashSet<Branch>();
        dag.children().forEach(id -> open.add(new Branch(id, Phase.SUCCEEDED)));
        while (!open.isEmpty()) {
            var branch = open.remove();
            var found = nodes.byId(branch.id());
            if (found.isEmpty() || !seen.add(branch)) {
                continue;
            }
            var node = found.get();
            if (!node.fulfilled()) {
                return Phase.RUNNING;
            }
            var phase = node.phase().completed() ? node.phase() : branch.phase();
            if (ids.contains(node.id())) {
                phases.merge(node.id(), phase, (old, next) -> old.failed() ? old : next);
            }
            var group = node.is(Node.RETRY) || node.is(Node.TASK_GROUP);
            var children = group && !node.children().isEmpty() ? after(node) : node.children();
            children.forEach(id -> open.add(new Branch(id, phase)));
        }
        return combine(ids, phases);
    }

    /** The nodes after a group are below its last child; how its single children went does not matter. */
    private List<String> after(Node group) {
        var children = nodes.children(group);
        return children.isEmpty()
                ? List.of()
                : children.get(children.size() - 1).children();
    }

    private Phase combine(Set<String> targets, Map<String, Phase> phases) {
        var failFast = template.path("dag").path("failFast").asBoolean(true);
        var failed = phases.values().stream().filter(Phase::failed).findFirst();
        var all = phases.keySet().containsAll(targets);
        if (failed.isPresent() && (all || failFast)) {
            return failed.get();
        }
        return all ? Phase.SUCCEEDED : Phase.RUNNING;
    }
}
