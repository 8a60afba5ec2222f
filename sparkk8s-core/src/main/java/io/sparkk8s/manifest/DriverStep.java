package io.sparkk8s.manifest;

/** One aspect of a driver: a pure function, made of the application. */
interface DriverStep {

    /** The step of Spark's own that does the same: what {@code excludedFeatureSteps} calls it, without its package. */
    String sparkName();

    DriverSpec apply(DriverSpec driver);
}
