/**
 * Which fields of the wire which version of Argo Workflows knows, and objects written for another version than they were
 * made for. Pure functions.
 */
@NullMarked
package io.sparkk8s.argo.dialect;

import org.jspecify.annotations.NullMarked;
