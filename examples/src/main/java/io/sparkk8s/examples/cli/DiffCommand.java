package io.sparkk8s.examples.cli;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.argo.ArgoWorkflows;
import io.sparkk8s.argo.diff.Diff;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares definitions by meaning. */
@Command(
        name = "diff",
        description = {
            "Compare two files by meaning, or one file with what the cluster has (what is on the cluster comes first).",
            "The exit code is 0 if they are the same, 1 if they differ, 2 if that cannot be told."
        })
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Sparkk8s program;

    @Parameters(paramLabel = "FILE", arity = "1..2", description = "YAML or JSON files.")
    private List<Path> files = List.of();

    @Option(names = "--color", description = "Print it in colours.")
    private boolean color;

    @Override
    public Integer call() {
        try {
            var before = files.size() == 2 ? Definitions.read(files.get(0)) : live(Definitions.read(files.get(0)));
            return compare(before, Definitions.read(files.get(files.size() - 1))) ? ExitCode.OK : ExitCode.FAILED;
        } catch (InvalidSpecException e) {
            throw e;
        } catch (SparkK8sException e) {
            program.console().note(String.valueOf(e.getMessage()));
            return ExitCode.BAD_INPUT;
        }
    }

    private List<HasMetadata> live(List<HasMetadata> local) {
        try (var cluster = program.connect();
                var argo = ArgoWorkflows.on(cluster)) {
            return local.stream()
                    .flatMap(object -> argo.find(object.getClass(), namespace(object), name(object)).stream())
                    .map(HasMetadata.class::cast)
                    .toList();
        }
    }

    private String namespace(HasMetadata object) {
        var own = object.getMetadata().getNamespace();
        return own != null ? own : Objects.requireNonNullElse(program.namespace, "default");
    }

    private static String name(HasMetadata object) {
        var name = object.getMetadata().getName();
        if (name == null) {
            throw InvalidSpecException.of(
                    Definitions.title(object), "metadata.name", "missing: only what has a name is on the cluster");
        }
        return name;
    }

    private boolean compare(List<HasMetadata> before, List<HasMetadata> after) {
        if (files.size() == 2 && before.size() == 1 && after.size() == 1) {
            return print("", before.get(0), after.get(0));
        }
        var one = byTitle(before);
        var other = byTitle(after);
        var titles = new LinkedHashSet<>(one.keySet());
        titles.addAll(other.keySet());
        var same = true;
        for (var title : titles) {
            same &= print(title, one.get(title), other.get(title));
        }
        return same;
    }

    private static Map<String, HasMetadata> byTitle(List<HasMetadata> objects) {
        var byTitle = new LinkedHashMap<String, HasMetadata>();
        objects.forEach(object -> byTitle.put(Definitions.title(object), object));
        return byTitle;
    }

    private boolean print(String title, @Nullable HasMetadata before, @Nullable HasMetadata after) {
        if (before == null || after == null) {
            program.console().data((before == null ? "+ " : "- ") + title);
            return false;
        }
        var diff = Diff.of(before, after);
        if (!diff.same()) {
            var text = color ? diff.toColoredText() : diff.toText();
            program.console().data((title.isEmpty() ? "" : title + "\n") + text.stripTrailing());
        }
        return diff.same();
    }
}
