package io.sparkk8s.manifest;

import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import java.util.ArrayList;
import java.util.List;

/** The end of a spark-submit command line: the class, the file, and what the application is given. */
public final class SubmitArguments {

    /** What stands for the file of an application whose class is in the image's class path. */
    static final String NO_RESOURCE = "spark-internal";

    private static final String LOCAL = "local://";
    private static final String SQL_DRIVER = "org.apache.spark.sql.hive.thriftserver.SparkSQLCLIDriver";

    private SubmitArguments() {}

    /** For the entry point {@code driver} of a Spark image, which wants a class for every language. */
    static List<String> ofDriverEntryPoint(SparkApplication app) {
        var main = app.mainResource();
        if (main instanceof MainResource.Python) {
            return with(
                    List.of("--class", "org.apache.spark.deploy.PythonRunner"),
                    inContainer(main.file()),
                    app.arguments());
        }
        if (main instanceof MainResource.R) {
            var file = main.file().startsWith("/") ? "file:" + main.file() : main.file();
            return with(List.of("--class", "org.apache.spark.deploy.RRunner"), file, app.arguments());
        }
        return ofClass(app, inContainer(main.file()));
    }

    /** For spark-submit itself, which sees by the file's name that it is PySpark or SparkR. */
    public static List<String> ofSparkSubmit(SparkApplication app) {
        var main = app.mainResource();
        return main instanceof MainResource.Python || main instanceof MainResource.R
                ? with(List.of(), main.file(), app.arguments())
                : ofClass(app, main.file());
    }

    private static List<String> ofClass(SparkApplication app, String file) {
        if (app.mainResource() instanceof MainResource.Jvm jvm) {
            return with(List.of("--class", jvm.mainClass()), file, app.arguments());
        }
        var arguments = new ArrayList<>(List.of("-f", sqlFile(file)));
        arguments.addAll(app.arguments());
        return with(List.of("--class", SQL_DRIVER), NO_RESOURCE, arguments);
    }

    /** Spark's SQL driver opens it with Hadoop's file systems, which do not know {@code local://}. */
    private static String sqlFile(String file) {
        return file.startsWith(LOCAL) ? "file://" + file.substring(LOCAL.length()) : file;
    }

    private static List<String> with(List<String> options, String file, List<String> arguments) {
        var all = new ArrayList<>(options);
        all.add(file);
        all.addAll(arguments);
        return all;
    }

    /** A path without a scheme is one inside the container; spark-submit in cluster mode would try to upload it. */
    static String inContainer(String file) {
        return file.startsWith("/") ? LOCAL + file : file;
    }
}
