/** spark-submit's command line: read into an application, and written for one. */
@NullMarked
package io.sparkk8s.commandline;

import org.jspecify.annotations.NullMarked;
