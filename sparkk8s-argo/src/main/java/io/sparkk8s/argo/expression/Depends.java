package io.sparkk8s.argo.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A task's {@code depends}: results of other tasks with {@code &&}, {@code ||}, {@code !} and brackets. Immutable. */
public final class Depends {

    /** What may stand behind a task's name. */
    public static final Set<String> RESULTS =
            Set.of("Succeeded", "Failed", "Errored", "Skipped", "Omitted", "Daemoned", "AnySucceeded", "AllFailed");

    private static final Set<String> OF_ITEMS = Set.of("AnySucceeded", "AllFailed");

    private static final Pattern WORD =
            Pattern.compile("[a-zA-Z0-9][-a-zA-Z0-9]*?\\.[A-Z][a-zA-Z]+|[a-zA-Z0-9][-a-zA-Z0-9]*");

    /**
     * A task, and what is asked of it.
     *
     * @param result one of {@link #RESULTS}, or empty: it succeeded or was skipped
     */
    public record Term(String task, String result) {

        /** Whether it asks of the items of a loop. */
        public boolean isOfItems() {
            return OF_ITEMS.contains(result);
        }

        private static Term of(String word) {
            var dot = word.lastIndexOf('.');
            return dot > 0 ? new Term(word.substring(0, dot), word.substring(dot + 1)) : new Term(word, "");
        }
    }

    private final String text;
    private final List<Term> terms;

    private Depends(String text, List<Term> terms) {
        this.text = text;
        this.terms = List.copyOf(terms);
    }

    /**
     * Reads an expression.
     *
     * @throws ExpressionException it is none; results that Argo does not know are not told
     */
    public static Depends parse(String text) {
        List<Term> terms = new ArrayList<>();
        Conditions.evaluate(text, words -> {
            if (words.size() > 1) {
                throw new ExpressionException(
                        "there is no && or || between '" + words.get(0) + "' and '" + words.get(1) + "'");
            }
            return terms.add(Term.of(words.get(0)));
        });
        return new Depends(text, terms);
    }

    /** What looks like a task in a text that is no expression, as Argo looks for them. */
    public static List<Term> mentioned(String text) {
        return WORD.matcher(text).results().map(word -> Term.of(word.group())).toList();
    }

    /** The tasks that it names, with what is asked of them, in their order. */
    public List<Term> terms() {
        return terms;
    }

    /** The tasks that it names, each once. */
    public Set<String> tasks() {
        var tasks = new LinkedHashSet<String>();
        terms.forEach(term -> tasks.add(term.task()));
        return tasks;
    }

    /** Whether it is true. */
    public boolean holds(Predicate<Term> term) {
        return Conditions.evaluate(text, words -> term.test(Term.of(words.get(0))));
    }

    @Override
    public String toString() {
        return text;
    }
}
