/**
 * The small languages inside of Argo's texts: tags in double braces, {@code depends}, {@code when}, and expr-lang's
 * expressions. Read and checked without a cluster.
 */
@NullMarked
package io.sparkk8s.argo.expression;

import org.jspecify.annotations.NullMarked;
