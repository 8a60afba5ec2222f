package io.sparkk8s.manifest;

import io.sparkk8s.app.MainResource;
import io.sparkk8s.conf.SparkKeys;
import java.util.ArrayList;
import java.util.List;

/** The arguments of the image's entry point, and what the language wants. */
record DriverCommand(DriverInputs in) implements DriverStep {

    @Override
    public String sparkName() {
        return "DriverCommandFeatureStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        var main = in.app().mainResource();
        var arguments = new ArrayList<>(List.of("driver"));
        in.app().proxyUser().ifPresent(user -> arguments.addAll(List.of("--proxy-user", KubernetesText.literal(user))));
        arguments.addAll(List.of("--properties-file", SparkProperties.FILE));
        SubmitArguments.ofDriverEntryPoint(in.app())
                .forEach(argument -> arguments.add(KubernetesText.literal(argument)));
        var spec = driver.container(container -> container.addAllToArgs(arguments))
                .property(SparkKeys.RESOURCE_TYPE, type(main));
        return main instanceof MainResource.Python ? python(spec) : spec;
    }

    private static String type(MainResource main) {
        if (main instanceof MainResource.Python) {
            return "python";
        }
        return main instanceof MainResource.R ? "r" : "java";
    }

    private DriverSpec python(DriverSpec driver) {
        var spec = driver;
        var python = in.get(SparkKeys.PYSPARK_PYTHON);
        var driverPython = in.get(SparkKeys.PYSPARK_DRIVER_PYTHON).or(() -> python);
        if (python.isPresent()) {
            spec = spec.env("PYSPARK_PYTHON", KubernetesText.literal(python.get()));
        }
        if (driverPython.isPresent()) {
            spec = spec.env("PYSPARK_DRIVER_PYTHON", KubernetesText.literal(driverPython.get()));
        }
        return spec;
    }
}
