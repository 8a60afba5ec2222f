/** Java source from manifests: typed references to the templates of the cluster, and whole manifests as code. */
@NullMarked
package io.sparkk8s.argo.source;

import org.jspecify.annotations.NullMarked;
