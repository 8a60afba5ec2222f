/** A simulated Argo Workflows controller: runs Workflow objects on the virtual clock. Not public API. */
@NullMarked
package io.sparkk8s.testkit.internal.argo;

import org.jspecify.annotations.NullMarked;
