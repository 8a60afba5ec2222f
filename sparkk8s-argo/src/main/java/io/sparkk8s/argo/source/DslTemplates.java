package io.sparkk8s.argo.source;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.model.ScriptTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Templates as the DSL writes them, each as a method: those with a container or a script. What the DSL's container has no
 * word for goes through the builders.
 */
final class DslTemplates {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9][-a-zA-Z0-9]{0,127}");
    private static final Pattern PARAMETER = Pattern.compile("[-a-zA-Z0-9_]{1,128}");
    private static final Pattern INPUT = Pattern.compile("\\{\\{inputs\\.parameters\\.([-a-zA-Z0-9_]+)}}");
    private static final Set<String> SHELLS = Set.of("sh", "bash", "ash", "dash", "zsh", "ksh");
    private static final String LAMBDA = "                        ";

    private final Imports imports;
    private final Builders builders;
    private final Stub stub;
    /** The DSL refuses references in what a shell runs, unless they are asked for. */
    private final boolean shell;

    private boolean refused;

    private DslTemplates(Imports imports, Builders builders, Stub stub, Container container, boolean script) {
        this.imports = imports;
        this.builders = builders;
        this.stub = stub;
        this.shell = script
                || (!container.getCommand().isEmpty()
                        && SHELLS.contains(container.getCommand().get(0).replaceAll(".*/", "")));
    }

    /** The method's body; empty when the DSL has no words for the template. */
    static Optional<String> of(Stub stub, Imports imports, Builders builders, Beans beans) {
        Container container = stub.template().container();
        ScriptTemplate script = stub.template().script();
        boolean named = NAME.matcher(stub.name()).matches()
                && stub.parameters().keySet().stream()
                        .allMatch(name -> PARAMETER.matcher(name).matches());
        if (!named || (container == null) == (script == null)) {
            return Optional.empty();
        }
        if (container != null) {
            DslTemplates dsl = new DslTemplates(imports, builders, stub, container, false);
            String rest = beans.calls(container, LAMBDA + "        ", Set.of("Image", "Command", "Args"));
            String with = rest.isEmpty() ? "" : call("with", "container -> container" + rest);
            return dsl.method("container", dsl.described(container, null) + with);
        }
        Container plain = new ContainerBuilder()
                .withImage(script.image())
                .withCommand(script.command())
                .withArgs(script.args())
                .build();
        ScriptTemplate whole = ScriptTemplate.builder()
                .source(script.source())
                .image(script.image())
                .command(script.command())
                .args(script.args())
                .build();
        if (!whole.equals(script)) {
            return Optional.empty();
        }
        DslTemplates dsl = new DslTemplates(imports, builders, stub, plain, true);
        return dsl.method("script", dsl.described(plain, script.source()));
    }

    private Optional<String> method(String kind, String calls) {
        String rest = builders.calls(stub.template(), LAMBDA, Set.of("name", kind));
        String body = calls.isEmpty() ? "{}" : "c" + calls;
        String expression = imports.name(Template.class) + ".container(" + Literals.of(stub.name(), "") + ", "
                + stub.inputs() + ".class, " + stub.outputs() + ".class, (in, out, c) -> " + body + ")"
                + (rest.isEmpty() ? "" : "\n                .with(template -> template" + rest + ")");
        return refused ? Optional.empty() : Optional.of(expression);
    }

    private String described(Container container, @Nullable String source) {
        StringBuilder calls = new StringBuilder();
        if (container.getImage() != null) {
            calls.append(call("image", text(container.getImage(), false)));
        }
        if (!container.getCommand().isEmpty()) {
            calls.append(call("command", texts(container.getCommand())));
        }
        if (!container.getArgs().isEmpty()) {
            calls.append(call("args", texts(container.getArgs())));
        }
        if (source != null) {
            calls.append(call("source", text(source, true)));
        }
        return calls.toString();
    }

    private String texts(List<String> texts) {
        return String.join(", ", texts.stream().map(text -> text(text, shell)).toList());
    }

    private static String call(String method, String argument) {
        return "\n" + LAMBDA + "." + method + "(" + argument + ")";
    }

    /** A text in which the inputs are references: {@code "--day=" + in.day()}. */
    private String text(String text, boolean run) {
        List<String> parts = new ArrayList<>();
        Matcher input = INPUT.matcher(text);
        int end = 0;
        while (input.find()) {
            String component = stub.parameters().get(input.group(1));
            if (component != null) {
                literal(text.substring(end, input.start()), run, parts);
                parts.add(run ? "c.raw(in." + component + "())" : "in." + component + "()");
                end = input.end();
            }
        }
        literal(text.substring(end), run, parts);
        if (parts.isEmpty() || !parts.get(0).startsWith("\"")) {
            parts.add(0, "\"\"");
        }
        return String.join(" + ", parts);
    }

    private void literal(String text, boolean run, List<String> parts) {
        refused |= run && text.contains("{{");
        if (!text.isEmpty()) {
            parts.add(Literals.of(text, LAMBDA));
        }
    }
}
