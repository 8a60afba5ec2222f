package io.sparkk8s.examples.cli;

import io.sparkk8s.backend.Backend;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A backend on the command line. */
final class BackendName implements ITypeConverter<Backend> {

    private static final String NAME = "([a-z0-9](?:[-.a-z0-9]*[a-z0-9])?)";
    private static final Pattern DEPLOYMENT = Pattern.compile("client-deployment=" + NAME + "(?:/" + NAME + ")?");

    @Override
    public Backend convert(String text) {
        var deployment = DEPLOYMENT.matcher(text);
        if (deployment.matches()) {
            var container = deployment.group(2);
            return container == null
                    ? Backend.clientDeployment(deployment.group(1))
                    : Backend.clientDeployment(deployment.group(1), container);
        }
        return switch (text) {
            case "pods" -> Backend.pods();
            case "kubeflow" -> Backend.kubeflowOperator();
            case "apache" -> Backend.apacheOperator();
            default ->
                throw new TypeConversionException(
                        "'" + text
                                + "' is none of pods, client-deployment=NAME, client-deployment=NAME/CONTAINER, kubeflow and apache");
        };
    }
}
