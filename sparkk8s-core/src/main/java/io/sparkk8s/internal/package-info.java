/** Not public: how runs are put together from the other packages. */
@NullMarked
package io.sparkk8s.internal;

import org.jspecify.annotations.NullMarked;
