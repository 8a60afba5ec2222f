package io.sparkk8s.app;

/** Which of an application's pods a setting is for: Spark spells the keys of both in the same way. */
enum Role {
    DRIVER("driver", "spark.kubernetes.driverEnv."),
    EXECUTOR("executor", "spark.executorEnv.");

    private final String word;
    private final String environment;

    Role(String word, String environment) {
        this.word = word;
        this.environment = environment;
    }

    /** {@code driver.cores}: the setter's name in messages. */
    String setter(String name) {
        return word + "." + name;
    }

    /** {@code spark.driver.memory}. */
    String core(String suffix) {
        return "spark." + word + "." + suffix;
    }

    /** {@code spark.kubernetes.driver.request.cores}. */
    String kubernetes(String suffix) {
        return "spark.kubernetes." + word + "." + suffix;
    }

    /** {@code spark.kubernetes.authenticate.driver.serviceAccountName}. */
    String serviceAccountKey() {
        return "spark.kubernetes.authenticate." + word + ".serviceAccountName";
    }

    /** The family of environment variables. */
    String environment() {
        return environment;
    }

    /** Spark's own name for the container that it runs in. */
    String defaultContainer() {
        return "spark-kubernetes-" + word;
    }

    String word() {
        return word;
    }
}
