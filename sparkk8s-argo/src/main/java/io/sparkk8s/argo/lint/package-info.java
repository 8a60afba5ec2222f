/** Checks workflows without a cluster: what Argo, the API server and the run itself would stumble over. */
@NullMarked
package io.sparkk8s.argo.lint;

import org.jspecify.annotations.NullMarked;
