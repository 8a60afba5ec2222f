package io.sparkk8s.backend;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.manifest.ClientContainer;
import io.sparkk8s.manifest.PropertiesText;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SubmitArguments;
import java.util.ArrayList;
import java.util.List;

/**
 * A shell script that runs {@code spark-submit} in client mode. All that is of the application is quoted: a shell sees
 * words, never code. What only the client pod can tell comes from its environment.
 */
final class ClientCommand {

    private static final String END_OF_PROPERTIES = "SPARKK8S_END_OF_PROPERTIES";

    private ClientCommand() {}

    static String script(SparkApplication app, RunIdentity identity) {
        var command = new ArrayList<>(List.of("exec", "env"));
        app.conf().family(SparkKeys.DRIVER_ENV).forEach((name, value) -> command.add(quoted(name + "=" + value)));
        command.addAll(List.of(
                "/opt/spark/bin/spark-submit",
                "--properties-file",
                "\"$1/spark.properties\"",
                "--conf",
                "\"" + SparkKeys.DRIVER_HOST.name() + "=$SPARKK8S_POD_IP\"",
                "--conf",
                "\"" + SparkKeys.DRIVER_POD_NAME.name() + "=$SPARKK8S_POD_NAME\""));
        app.executorTemplate()
                .ifPresent(template -> command.addAll(List.of(
                        "--conf", "\"" + SparkKeys.EXECUTOR_POD_TEMPLATE.name() + "=$1/executor-template.json\"")));
        app.proxyUser().ifPresent(user -> command.addAll(List.of("--proxy-user", quoted(user))));
        SubmitArguments.ofSparkSubmit(app).forEach(argument -> command.add(quoted(argument)));
        return executorTemplate(app) + "cat >\"$1/spark.properties\" <<'" + END_OF_PROPERTIES + "'\n"
                + PropertiesText.of(properties(app, identity))
                + END_OF_PROPERTIES + "\n"
                + String.join(" ", command) + "\n";
    }

    /** JSON is YAML too, and one line of it. */
    private static String executorTemplate(SparkApplication app) {
        return app.executorTemplate()
                .map(template ->
                        "printf %s " + quoted(Serialization.asJson(template)) + " >\"$1/executor-template.json\"\n")
                .orElse("");
    }

    private static SparkConf properties(SparkApplication app, RunIdentity identity) {
        return app.conf()
                .with(SparkKeys.APP_NAME, app.name())
                .with(SparkKeys.APP_ID, identity.applicationId())
                .with(SparkKeys.NAMESPACE, app.namespace())
                .with(SparkKeys.MASTER, "k8s://" + ClientContainer.API_SERVER)
                .with(SparkKeys.DEPLOY_MODE, "client")
                .withDefault(SparkKeys.EXECUTOR_POD_NAME_PREFIX, identity.prefix());
    }

    /** Between single quotes a POSIX shell takes everything as it is, but the quote itself. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
