/** What runs inside the pods of a Spark client Deployment. */
@NullMarked
package io.sparkk8s.testkit.internal.client;

import org.jspecify.annotations.NullMarked;
