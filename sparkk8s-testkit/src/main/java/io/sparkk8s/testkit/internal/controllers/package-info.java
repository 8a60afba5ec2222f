/** The controllers that every cluster has. Not public API. */
@NullMarked
package io.sparkk8s.testkit.internal.controllers;

import org.jspecify.annotations.NullMarked;
