/** How far a running application has come, as its driver's own REST API tells. */
@NullMarked
package io.sparkk8s.progress;

import org.jspecify.annotations.NullMarked;
