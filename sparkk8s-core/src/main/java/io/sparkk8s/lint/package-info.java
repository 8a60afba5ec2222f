/** What a check of manifests finds, without a cluster. */
@NullMarked
package io.sparkk8s.lint;

import org.jspecify.annotations.NullMarked;
