/** Not public: runs inside a long-running client Deployment. */
@NullMarked
package io.sparkk8s.internal.client;

import org.jspecify.annotations.NullMarked;
