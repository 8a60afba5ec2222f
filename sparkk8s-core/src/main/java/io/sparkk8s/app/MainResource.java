package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

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
}
