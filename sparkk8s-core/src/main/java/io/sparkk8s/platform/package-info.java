/** What a cluster must have around Spark applications, as values. */
@NullMarked
package io.sparkk8s.platform;

import org.jspecify.annotations.NullMarked;
