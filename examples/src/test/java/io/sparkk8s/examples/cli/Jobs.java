package io.sparkk8s.examples.cli;

/** An application for tests. */
final class Jobs {

    /** spark-submit's flags, behind the {@code --}. */
    static final String[] FLAGS = {
        "--",
        "--deploy-mode",
        "cluster",
        "--name",
        "job",
        "--conf",
        "spark.kubernetes.container.image=i",
        "local:///a.py"
    };

    private Jobs() {}
}
