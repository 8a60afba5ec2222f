package io.sparkk8s.testkit.internal.argo;

import io.sparkk8s.argo.expression.ExpressionException;
import io.sparkk8s.argo.expression.WhenExpression;

/** A step's {@code when}, with all its variables replaced: texts, quoted or not, and numbers are compared. */
final class When {

    private When() {}

    /**
     * Whether the step is to be run.
     *
     * @throws InvalidWorkflow it is no expression
     * @throws Unsupported the real controller may understand it, this one does not
     */
    static boolean holds(String text) {
        if (text.isEmpty()) {
            return true;
        }
        try {
            return WhenExpression.parse(text)
                    .value()
                    .orElseThrow(() -> new Unsupported("the expression when: " + text + " (a variable is open)"));
        } catch (ExpressionException e) {
            throw new InvalidWorkflow("Invalid 'when' expression '" + text + "': " + e.getMessage());
        } catch (UnsupportedOperationException e) {
            throw new Unsupported(String.valueOf(e.getMessage()));
        }
    }
}
