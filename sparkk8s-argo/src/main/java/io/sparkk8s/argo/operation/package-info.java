/**
 * What Argo's own command line does to the object of a workflow, as pure functions on the wire model: they ask no cluster,
 * and give the same answer for the same arguments.
 */
@NullMarked
package io.sparkk8s.argo.operation;

import org.jspecify.annotations.NullMarked;
