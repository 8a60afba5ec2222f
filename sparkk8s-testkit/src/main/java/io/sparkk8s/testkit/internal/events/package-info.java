/** A simulated Argo Events: calendars fire on the virtual clock, and sensors act. Not public API. */
@NullMarked
package io.sparkk8s.testkit.internal.events;

import org.jspecify.annotations.NullMarked;
