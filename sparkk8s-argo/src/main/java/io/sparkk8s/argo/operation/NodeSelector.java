package io.sparkk8s.argo.operation;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.NodeStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes of a workflow: Argo's {@code --node-field-selector}, in the grammar of Kubernetes' field selectors. The fields
 * are {@code displayName}, {@code templateName}, {@code phase}, {@code name}, {@code id}, {@code templateRef.name},
 * {@code templateRef.template} and {@code inputs.parameters.NAME.value}; a field that a node does not have is empty.
 * Immutable.
 */
public final class NodeSelector {

    private static final Pattern INPUT = Pattern.compile("inputs\\.parameters\\.(.+)\\.value");

    /** In the order in which they are looked for. */
    private static final List<String> OPERATORS = List.of("!=", "==", "=");

    private record Term(String field, boolean equal, String value) {

        @Override
        public String toString() {
            return field + (equal ? "=" : "!=") + value.replaceAll("[\\\\,=]", "\\\\$0");
        }
    }

    private final List<Term> terms;

    private NodeSelector(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The nodes that people see under this name: a task's or step's. */
    public static NodeSelector displayName(String name) {
        return new NodeSelector(List.of(new Term("displayName", true, requireNonNull(name, "name"))));
    }

    /** The nodes that run this template. */
    public static NodeSelector templateName(String name) {
        return new NodeSelector(List.of(new Term("templateName", true, requireNonNull(name, "name"))));
    }

    /** The node of this id, as the keys of {@code status.nodes} are. */
    public static NodeSelector id(String id) {
        return new NodeSelector(List.of(new Term("id", true, requireNonNull(id, "id"))));
    }

    /**
     * Reads {@code field=value,field!=value}; a comma, a backslash and an equals sign in a value have a backslash before them.
     *
     * @throws InvalidSpecException it is no such text
     */
    public static NodeSelector parse(String text) {
        return new NodeSelector(new Reader(text).terms());
    }

    /** These of them alone. */
    public NodeSelector and(NodeSelector other) {
        return new NodeSelector(
                Stream.concat(terms.stream(), other.terms.stream()).toList());
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = requireNonNull(text, "text");
        }

        List<Term> terms() {
            var terms = new ArrayList<Term>();
            while (at < text.length()) {
                if (text.charAt(at) == ',') {
                    at++;
                } else {
                    terms.add(term());
                }
            }
            return terms;
        }

        private Term term() {
            var begin = at;
            while (at < text.length() && "!=,".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            var field = text.substring(begin, at);
            for (var operator : OPERATORS) {
                if (text.startsWith(operator, at)) {
                    at += operator.length();
                    return new Term(field, !operator.equals("!="), value());
                }
            }
            throw invalid("has no = after '" + field + "'");
        }

        private String value() {
            var value = new StringBuilder();
            for (; at < text.length() && text.charAt(at) != ','; at++) {
                if (text.charAt(at) == '=') {
                    throw invalid("has an = in a value without a backslash before it");
                }
                if (text.charAt(at) == '\\') {
                    at++;
                    if (at == text.length() || "\\,=".indexOf(text.charAt(at)) < 0) {
                        throw invalid("has a backslash that is not before a comma, a backslash or an =");
                    }
                }
                value.append(text.charAt(at));
            }
            return value.toString();
        }

        private InvalidSpecException invalid(String problem) {
            return InvalidSpecException.of(
                    "the node selector",
                    "selector",
                    "'" + text + "' " + problem + "; it must be like displayName=approve,phase!=Failed");
        }
    }

    /** Whether it is one of them. */
    public boolean matches(NodeStatus node) {
        return terms.stream().allMatch(term -> field(node, term.field()).equals(term.value()) == term.equal());
    }

    private static String field(NodeStatus node, String field) {
        var ref = node.templateRef();
        return switch (field) {
            case "displayName" -> text(node.displayName());
            case "templateName" -> NodeNames.template(node);
            case "phase" -> text(node.phase());
            case "name" -> node.name();
            case "id" -> node.id();
            case "templateRef.name" -> ref == null ? "" : text(ref.name());
            case "templateRef.template" -> ref == null ? "" : text(ref.template());
            default -> input(node, field);
        };
    }

    private static String input(NodeStatus node, String field) {
        var name = INPUT.matcher(field);
        var inputs = node.inputs();
        if (inputs == null || !name.matches()) {
            return "";
        }
        return inputs.parameters().stream()
                .filter(parameter -> parameter.name().equals(name.group(1)))
                .map(parameter -> text(parameter.value()))
                .findFirst()
                .orElse("");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return terms.stream().map(Term::toString).collect(Collectors.joining(","));
    }
}
