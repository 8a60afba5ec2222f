/** What differs between two definitions, by meaning. */
@NullMarked
package io.sparkk8s.argo.diff;

import org.jspecify.annotations.NullMarked;
