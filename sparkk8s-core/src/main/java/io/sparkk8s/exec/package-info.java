/** Commands inside running containers, over the API server's exec. */
@NullMarked
package io.sparkk8s.exec;

import org.jspecify.annotations.NullMarked;
