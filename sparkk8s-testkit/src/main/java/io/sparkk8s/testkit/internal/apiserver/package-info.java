/**
 * The API server as a state machine: a request goes in, an answer comes out, and a log of changes grows. No I/O, no
 * thread, no lock: the caller holds the lock of the control plane. Not public API.
 */
@NullMarked
package io.sparkk8s.testkit.internal.apiserver;

import org.jspecify.annotations.NullMarked;
