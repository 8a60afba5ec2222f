/** The nightly pipeline of a data platform as one program: on a cluster in memory, or on a real one. */
@NullMarked
package io.sparkk8s.examples.quickstart;

import org.jspecify.annotations.NullMarked;
