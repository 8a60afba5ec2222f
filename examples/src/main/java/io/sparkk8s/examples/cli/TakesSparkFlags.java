package io.sparkk8s.examples.cli;

/** A command whose arguments are spark-submit's flags. */
interface TakesSparkFlags {}
