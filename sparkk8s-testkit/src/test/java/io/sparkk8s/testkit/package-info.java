@NullMarked
package io.sparkk8s.testkit;

import org.jspecify.annotations.NullMarked;
