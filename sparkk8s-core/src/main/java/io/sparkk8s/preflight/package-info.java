/** What can be known before a submission: rights, references, quotas, limits and nodes. */
@NullMarked
package io.sparkk8s.preflight;

import org.jspecify.annotations.NullMarked;
