package io.sparkk8s.argo.graph;

/** Drawings that were looked at. */
final class Drawings {

    static final String NIGHTLY = """

            """;

    private Drawings() {}
}
