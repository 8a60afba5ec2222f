/** Workflows as pictures: the graph before they run, with an estimate, and the timeline of a run. */
@NullMarked
package io.sparkk8s.argo.graph;

import org.jspecify.annotations.NullMarked;
