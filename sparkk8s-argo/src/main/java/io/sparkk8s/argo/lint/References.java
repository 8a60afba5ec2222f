package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.expression.Expression;
import io.sparkk8s.argo.expression.ExpressionException;
import io.sparkk8s.argo.expression.Tag;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Which other steps or tasks the texts of one name. */
final class References {

    /** A hook runs when its own step or task has begun; a template that stands in line has variables of its own. */
    private static final Set<String> ELSEWHERE = Set.of("hooks", "inline");

    private References() {}

    /** @param root {@code tasks} or {@code steps} */
    static void to(Site holder, String root, BiConsumer<Site, String> each) {
        TagCheck.texts(holder, ELSEWHERE, (at, text) -> Tag.in(text).forEach(tag -> {
            if (tag.isExpression()) {
                variables(tag.content()).stream()
                        .filter(variable ->
                                variable.size() > 2 && variable.get(0).equals(root))
                        .forEach(variable -> each.accept(at, variable.get(1)));
            } else if (tag.content().startsWith(root + ".")) {
                var name = tag.content().substring(root.length() + 1);
                var dot = name.indexOf('.');
                if (dot > 0) {
                    each.accept(at, name.substring(0, dot));
                }
            }
        }));
    }

    /** The names of those whose status is asked for, whatever for. */
    static void statuses(Site holder, String root, Consumer<String> each) {
        TagCheck.texts(holder, Set.of(), (at, text) -> Tag.in(text).forEach(tag -> {
            var name = tag.content();
            if (name.startsWith(root + ".") && name.endsWith(".status")) {
                each.accept(name.substring(root.length() + 1, name.length() - ".status".length()));
            }
        }));
    }

    private static List<List<String>> variables(String expression) {
        try {
            return Expression.parse(expression).references();
        } catch (ExpressionException e) {
            // told where the texts themselves are checked
            return List.of();
        }
    }
}
