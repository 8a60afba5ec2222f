/** The commands that somebody executes in running containers. Not public API. */
@NullMarked
package io.sparkk8s.testkit.internal.exec;

import org.jspecify.annotations.NullMarked;
