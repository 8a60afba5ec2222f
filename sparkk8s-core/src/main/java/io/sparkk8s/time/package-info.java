/** Where the library gets the time and waits: the only package that reads the system clock. */
@NullMarked
package io.sparkk8s.time;

import org.jspecify.annotations.NullMarked;
