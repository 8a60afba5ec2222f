/** Why a run waits, and why it failed: what pods, events, quotas and logs tell, in words to decide upon. */
@NullMarked
package io.sparkk8s.diagnose;

import org.jspecify.annotations.NullMarked;
