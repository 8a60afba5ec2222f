package io.sparkk8s.argo;

import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from.
 *
 * @param scope the DAG or the template body in which the value has a meaning, compared by identity
 * @param task the task that makes it; null for an input of the scope
 */
record Producer(Object scope, @Nullable String task) {}
