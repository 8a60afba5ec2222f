package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.Fault;
import java.util.List;

/** What the application is: the file that Spark runs. */
public sealed interface MainResource {

    /** The file: a URI such as {@code local:///opt/app.jar} or {@code s3a://..}, or a path inside the container. */
    String file();

    /** An application for the JVM. */
    record Jvm(String mainClass, String file) implements MainResource {
        public Jvm {
            requireNonNull(mainClass, "mainClass");
            requireNonNull(file, "file");
        }
    }

    /** A PySpark application. */
    record Python(String file) implements MainResource {
        public Python {
            requireNonNull(file, "file");
        }
    }

    /** A SparkR application. */
    record R(String file) implements MainResource {
        public R {
            requireNonNull(file, "file");
        }
    }

    /** A file of SQL statements, which Spark's own SQL driver runs one after the other. */
    record Sql(String file) implements MainResource {
        public Sql {
            requireNonNull(file, "file");
        }
    }

    /**
     * No file: the driver is a SparkSession in a JVM that runs already. It is for {@code SparkK8s.toClientModeConf} alone.
     */
    record Session() implements MainResource {

        /** Spark's own word for no file. */
        @Override
        public String file() {
            return "spark-internal";
        }
    }

    /** Why it cannot be submitted or rendered by any backend; empty if it can. */
    default List<Fault> notSubmittable() {
        return this instanceof Session
                ? List.of(new Fault(
                        "main",
                        "is a session in a JVM that runs already, which cannot be submitted: give its SparkSession the"
                                + " entries of SparkK8s.toClientModeConf(..), or say java(..), python(..), r(..) or"
                                + " sql(..)"))
                : List.of();
    }
}
