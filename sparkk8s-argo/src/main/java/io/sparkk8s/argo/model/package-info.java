/**
 * The wire format of Argo Workflows 3.5 to 4.1: a class for each JSON object, with a builder, and a place for fields that
 * it does not know. Written by {@code model-generator/Generate.java} from {@code src/model/argo-workflows.txt}.
 */
@NullMarked
package io.sparkk8s.argo.model;

import org.jspecify.annotations.NullMarked;
