package io.sparkk8s.manifest;

import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import java.util.ArrayList;
import java.util.List;

/** The end of a spark-submit command line: the class, the file, and what the application is given. */
public final class SubmitArguments {

    private static final String PYTHON_RUNNER = "org.apache.spark.deploy.PythonRunner";

    private SubmitArguments() {}

    /** For the entry point {@code driver} of a Spark image, which wants a class for PySpark too. */
    static List<String> ofDriverEntryPoint(SparkApplication app) {
        var main = app.mainResource();
        var mainClass = main instanceof MainResource.Jvm jvm ? jvm.mainClass() : PYTHON_RUNNER;
        return with(List.of("--class", mainClass), inContainer(main.file()), app.arguments());
    }

    /** For spark-submit itself, which sees by the file's name that it is PySpark. */
    public static List<String> ofSparkSubmit(SparkApplication app) {
        var main = app.mainResource();
        var options = main instanceof MainResource.Jvm jvm ? List.of("--class", jvm.mainClass()) : List.<String>of();
        return with(options, main.file(), app.arguments());
    }

    private static List<String> with(List<String> options, String file, List<String> arguments) {
        var all = new ArrayList<>(options);
        all.add(file);
        all.addAll(arguments);
        return all;
    }

    /** A path without a scheme is one inside the container; spark-submit in cluster mode would try to upload it. */
    static String inContainer(String file) {
        return file.startsWith("/") ? "local://" + file : file;
    }
}
