/** Reading what pods print, each line once. */
@NullMarked
package io.sparkk8s.logs;

import org.jspecify.annotations.NullMarked;
