package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/** The configuration of a SparkSession in a JVM that runs already: Spark's client mode, without spark-submit. */
public final class SessionConf {

    private static final int HIGHEST_PORT = 65535;

    private SessionConf() {}

    /**
     * The application's configuration, and what client mode wants.
     *
     * @param server the API server's URL
     * @param context the kubeconfig's context, if one is known
     * @throws InvalidSpecException with all that cannot be had in this way
     */
    public static SparkConf of(SparkApplication app, ClientDriver driver, String server, Optional<String> context) {
        var subject = app + " in a JVM that runs already";
        check(app, driver).throwIfAny(subject);
        var id = RunIdentity.of(app, driver.keyOrRandom());
        var conf = new TreeMap<>(app.conf().entries());
        // Spark looks for that pod, and fails without it
        conf.remove(SparkKeys.DRIVER_POD_NAME.name());
        driver.podName().ifPresent(name -> conf.put(SparkKeys.DRIVER_POD_NAME.name(), name));
        driver.bindAddress().ifPresent(address -> conf.put(SparkKeys.DRIVER_BIND_ADDRESS.name(), address));
        driver.rpcPort().ifPresent(port -> conf.put(SparkKeys.DRIVER_PORT.name(), String.valueOf(port)));
        driver.blockManagerPort()
                .ifPresent(port -> conf.put(SparkKeys.DRIVER_BLOCK_MANAGER_PORT.name(), String.valueOf(port)));
        context.ifPresent(name -> conf.putIfAbsent(SparkKeys.CONTEXT.name(), name));
        app.executorTemplate()
                .ifPresent(template -> conf.put(
                        SparkKeys.EXECUTOR_POD_TEMPLATE.name(),
                        written(template, driver, id, subject).toString()));
        return SparkConf.of(conf)
                .with(SparkKeys.MASTER, "k8s://" + server.replaceAll("/+$", ""))
                .with(SparkKeys.DEPLOY_MODE, "client")
                .with(SparkKeys.APP_NAME, app.name())
                .with(SparkKeys.APP_ID, id.applicationId())
                .with(SparkKeys.NAMESPACE, app.namespace())
                .with(SparkKeys.DRIVER_HOST, driver.host())
                .withDefault(SparkKeys.EXECUTOR_POD_NAME_PREFIX, id.prefix());
    }

    private static FaultCollector check(SparkApplication app, ClientDriver driver) {
        var faults = new FaultCollector();
        faults.addIf(driver.host().isBlank(), SparkKeys.DRIVER_HOST.name(), "is empty: say where pods reach this JVM");
        faults.addIf(
                driver.host().equals("localhost") || driver.host().startsWith("127."),
                SparkKeys.DRIVER_HOST.name(),
                "'" + driver.host() + "' is the executor itself when seen from its pod: say where pods reach this JVM");
        port(SparkKeys.DRIVER_PORT.name(), driver.rpcPort().orElse(0), faults);
        port(
                SparkKeys.DRIVER_BLOCK_MANAGER_PORT.name(),
                driver.blockManagerPort().orElse(0),
                faults);
        faults.addIf(
                app.executorTemplate().isPresent()
                        && app.conf().get(SparkKeys.EXECUTOR_POD_TEMPLATE).isPresent(),
                SparkKeys.EXECUTOR_POD_TEMPLATE.name(),
                "cannot be given together with template(..): say one of the two");
        faults.addIf(
                app.executorTemplate().isPresent() && driver.templateDirectory().isEmpty(),
                "executor.template",
                "is a file for Spark in client mode: say where it may be written, with templateDirectory(..)");
        faults.addIf(
                app.proxyUser().isPresent(),
                "proxyUser",
                "is not possible in a JVM that runs already: make the session as that user, inside Hadoop's"
                        + " UserGroupInformation.doAs(..)");
        faults.addAll(SparkManifests.onlyOfPods(app, "a session of a JVM that runs already"));
        return faults;
    }

    private static void port(String key, int port, FaultCollector faults) {
        faults.addIf(port < 0 || port > HIGHEST_PORT, key, port + " is not a port: 0 to " + HIGHEST_PORT);
    }

    private static Path written(PodTemplateSpec template, ClientDriver driver, RunIdentity id, String subject) {
        var file = driver.templateDirectory()
                .orElseThrow()
                .resolve(id.prefix() + "-executor-template.yaml")
                .toAbsolutePath();
        try {
            return Files.writeString(file, Manifests.toYaml(PodTemplate.pod(template)));
        } catch (IOException e) {
            throw InvalidSpecException.of(
                    subject, "executor.template", "the file " + file + " cannot be written: " + e);
        }
    }
}
