package io.sparkk8s.argo;

import io.sparkk8s.Fault;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.conf.ConfKey;
import io.sparkk8s.conf.SparkConf;
import io.sparkk8s.conf.SparkKeys;
import io.sparkk8s.manifest.ClientContainer;
import io.sparkk8s.manifest.KubernetesText;
import io.sparkk8s.manifest.SparkManifests;
import io.sparkk8s.manifest.SubmitArguments;
import java.util.ArrayList;
import java.util.List;

/** The words of a spark-submit that a step runs. References in them stay words, whatever they stand for. */
final class SparkArguments {

    private SparkArguments() {}

    /** What no spark-submit of a step can be told. */
    static void check(SparkApplication app, String where, FaultCollector faults) {
        faults.addAll(app.mainResource().notSubmittable());
        faults.addAll(SparkManifests.onlyOfPods(app, where));
        faults.addIf(
                app.driverTemplate().isPresent() || app.executorTemplate().isPresent(),
                "template",
                "a pod template is a file for spark-submit, which " + where
                        + " does not have: put it into the image, and name it by spark.kubernetes.*.podTemplateFile");
    }

    /** A path that spark-submit would look for beside itself, and upload. */
    static List<Fault> uploads(SparkApplication app) {
        FaultCollector faults = new FaultCollector();
        String file = app.mainResource().file();
        faults.addIf(
                file.startsWith("/"),
                "main",
                "spark-submit in cluster mode would upload " + file + ": say local://" + file
                        + " for a file of the image");
        return faults.faults();
    }

    /**
     * In the order of spark-submit.
     *
     * @param last what the step decides, and the application cannot change
     */
    static List<String> of(SparkApplication app, SparkConf conf, String deployMode, List<String> last) {
        List<String> words = new ArrayList<>(List.of(
                "--master",
                "k8s://" + ClientContainer.API_SERVER,
                "--deploy-mode",
                deployMode,
                "--name",
                KubernetesText.literal(app.name())));
        app.proxyUser().ifPresent(user -> words.addAll(List.of("--proxy-user", KubernetesText.literal(user))));
        conf.entries()
                .forEach((key, value) -> words.addAll(List.of("--conf", KubernetesText.literal(key + "=" + value))));
        last.forEach(setting -> words.addAll(List.of("--conf", setting)));
        SubmitArguments.ofSparkSubmit(app).forEach(word -> words.add(KubernetesText.literal(word)));
        return words;
    }

    static String setting(ConfKey<?> key, Object value) {
        return key.name() + "=" + value;
    }

    /** The conf without what a driver pod of its own would be told. */
    static SparkConf ofClient(SparkApplication app) {
        SparkConf all = app.conf();
        SparkConf conf = SparkConf.empty();
        for (var entry : all.entries().entrySet()) {
            if (!entry.getKey().startsWith(SparkKeys.DRIVER_ENV)) {
                conf = conf.with(entry.getKey(), entry.getValue());
            }
        }
        return conf;
    }
}
