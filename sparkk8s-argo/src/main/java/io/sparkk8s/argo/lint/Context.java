package io.sparkk8s.argo.lint;

import io.sparkk8s.argo.dialect.Dialect;

/**
 * What all checks of one document share.
 *
 * @param isTemplate whether the document is a template: what it is run with is not known yet
 * @param needsValues whether the arguments of the workflow must have values
 */
record Context(
        Findings findings,
        Library library,
        Variables variables,
        Dialect dialect,
        boolean isTemplate,
        boolean needsValues) {}
