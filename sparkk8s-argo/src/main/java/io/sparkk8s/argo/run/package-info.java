/** Workflows on the cluster: their state, their tree of nodes, what their pods print. */
@NullMarked
package io.sparkk8s.argo.run;

import org.jspecify.annotations.NullMarked;
