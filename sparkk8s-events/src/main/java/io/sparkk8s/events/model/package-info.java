/**
 * The wire format of Argo Events 1.9: a class for each JSON object, with a builder, and a place for fields that it does not
 * know. Written by {@code model-generator/Generate.java} from {@code src/model/argo-events.txt}.
 */
@NullMarked
package io.sparkk8s.events.model;

import org.jspecify.annotations.NullMarked;
