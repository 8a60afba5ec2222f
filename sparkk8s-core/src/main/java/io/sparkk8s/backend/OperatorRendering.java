package io.sparkk8s.backend;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.manifest.KubernetesText;
import io.sparkk8s.manifest.Labels;
import io.sparkk8s.manifest.RunIdentity;
import io.sparkk8s.manifest.SparkManifests;
import java.util.List;
import java.util.regex.Pattern;

/** What the resources of both operators have in common. */
final class OperatorRendering {

    private static final Pattern SERVICE_NAME = Pattern.compile("[a-z]([-a-z0-9]*[a-z0-9])?");

    private OperatorRendering() {}

    /** What no operator can do. */
    static void check(SparkApplication app, FaultCollector faults) {
        faults.addAll(app.mainResource().notSubmittable());
        faults.addIf(
                app.sparkVersion().isEmpty(),
                "sparkVersion",
                "missing: say sparkVersion(..), which the operator wants to know");
        faults.addIf(
                app.deployMode() == DeployMode.CLIENT,
                "deployMode",
                "the operators run drivers in cluster mode: leave deployMode(..) out, or submit on Backend.pods()");
        faults.addIf(
                app.mainResource() instanceof MainResource.Sql,
                "main",
                "the operators run no SQL files: submit on Backend.pods()");
        faults.addAll(SparkManifests.onlyOfPods(app, "an operator"));
        for (var role : List.of("driver", "executor")) {
            var key = "spark.kubernetes." + role + ".podTemplateFile";
            faults.addIf(
                    app.conf().get(key).isPresent(),
                    key,
                    "the operator would look for this file in its own pod: give the pod template as an object");
        }
    }

    /** A DNS-1035 label: Services are called after it. */
    static void checkName(String name, int longest, FaultCollector faults) {
        faults.addIf(
                name.length() > longest || !SERVICE_NAME.matcher(name).matches(),
                "name",
                "'" + name + "' is not a name of at most " + longest
                        + " lower case letters, digits and dashes that begins with a letter and ends with none of the"
                        + " dashes");
    }

    /**
     * The labels of Spark itself are not among them: the operator gives a resource's labels to the pods, where Spark
     * refuses those that it sets.
     */
    static ObjectMeta metadata(SparkApplication app, RunIdentity id) {
        return new ObjectMetaBuilder()
                .withName(id.prefix())
                .withNamespace(app.namespace())
                .addToLabels(Labels.MANAGED_BY, "sparkk8s")
                .addToLabels(Labels.SPEC_HASH, id.specHash())
                .addToAnnotations(Labels.KEY, id.key())
                .build();
    }

    /** The driver's container gets them through Kubernetes, which replaces {@code $(NAME)}. */
    static List<String> arguments(SparkApplication app) {
        return app.arguments().stream().map(KubernetesText::literal).toList();
    }

    /** A path without a scheme is one inside the image; spark-submit would try to upload it from the operator's pod. */
    static String inContainer(String file) {
        return file.startsWith("/") ? "local://" + file : file;
    }
}
