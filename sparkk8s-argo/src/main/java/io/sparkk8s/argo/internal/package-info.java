/** Not public: how a run of a workflow is put together. */
@NullMarked
package io.sparkk8s.argo.internal;

import org.jspecify.annotations.NullMarked;
