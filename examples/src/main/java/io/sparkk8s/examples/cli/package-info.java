/** A command line for people: spark-submit's own flags, and what spark-submit cannot do. */
@NullMarked
package io.sparkk8s.examples.cli;

import org.jspecify.annotations.NullMarked;
