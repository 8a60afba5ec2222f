/** What drives the cluster: the control plane (lock, queue, controllers). Not public API. */
@NullMarked
package io.sparkk8s.testkit.internal;

import org.jspecify.annotations.NullMarked;
