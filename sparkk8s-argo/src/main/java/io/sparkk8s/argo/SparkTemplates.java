package io.sparkk8s.argo;

import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.backend.ApacheOperator;
import io.sparkk8s.backend.ClientDeployment;
import io.sparkk8s.backend.KubeflowOperator;
import io.sparkk8s.manifest.ClientContainer;
import java.util.List;
import java.util.function.Function;

/**
 * Spark applications as templates of a workflow. In all of them inputs reach Spark as elements of a command line or as texts
 * of a manifest, never through a shell, and the application's namespace is the workflow's.
 *
 * <p>All throw {@link io.sparkk8s.InvalidSpecException} with all faults of the application, when they are called.
 */
public final class SparkTemplates {
    private static final String SUCCEEDED = "Succeeded";

    private SparkTemplates() {}

    /**
     * A container that runs {@code spark-submit} in client mode: the driver is in the step's own pod, and its exit code
     * is the step's. Inputs reach Spark as elements of its command line, never through a shell. The workflow's service
     * account must be allowed to make executor pods; the application's namespace is the workflow's. The driver's volumes, Secrets,
     * resources, node selectors, scheduler and pod template are the step's; objects that Spark's submission would make
     * beside the pod, such as claims on demand, are refused.
     *
     * <pre>{@code
     * record SparkJob(Value<String> sparkJobFilePath) {}
     *
     * var submit = SparkTemplates.sparkSubmit("spark-submit", SparkJob.class, in -> SparkApplication.named("job")
     *         .image("mycompany/spark-3.0.0:prod")
     *         .python(in.sparkJobFilePath().toString())
     *         .build());
     * }</pre>
     *
     * @param inputs the record of the template's inputs
     * @param application from the inputs, as references that Argo fills in
     */
    public static <I extends Record> Template<I, None> sparkSubmit(
            String name, Class<I> inputs, Function<I, SparkApplication> application) {
        return Template.step(name, inputs, in -> ClientContainer.step(application.apply(in)));
    }

    /**
     * A container that runs {@code spark-submit} in cluster mode: the driver has a pod of its own, named after the step's
     * with {@code -driver} behind, and the step waits for it. The service account of the step must be allowed to make
     * drivers.
     *
     * <p>spark-submit itself ends with 0 when its driver failed or was deleted. So the step asks for the driver's phase
     * when spark-submit has ended, and succeeds only if that is Succeeded: a driver that is gone, or that nobody can be
     * asked for, fails the step. Its exit code is 1 then, not the driver's, and the cause is in the driver's pod and in the
     * step's log. A driver outlives a step pod that is lost, and the next attempt of a retry is another driver beside it.
     * A workflow that is stopped kills the driver, if spark-submit can do that within the pod's grace.
     *
     * <p>The step needs an image with bash and Spark in {@code /opt/spark}: it is the application's, and so is that of the
     * driver. Files of the image are {@code local://}.
     */
    public static <I extends Record> Template<I, None> clusterSubmit(
            String name, Class<I> inputs, Function<I, SparkApplication> application) {
        return Template.of(name, inputs, in -> ClusterSubmitStep.of(application.apply(in)));
    }

    /**
     * A {@code SparkApplication} of kubeflow's operator: the step creates it, and succeeds when the operator says COMPLETED,
     * and fails when it says FAILED. The states before, SUCCEEDING and FAILING among them, may be followed by another
     * attempt. The resource goes away with the workflow. The service account of the step must be allowed to create and get
     * {@code sparkapplications}.
     *
     * @param operator with its restarts
     */
    public static <I extends Record> Template<I, None> kubeflowOperator(
            String name, Class<I> inputs, KubeflowOperator operator, Function<I, SparkApplication> application) {
        return Template.resource(
                name, inputs, (in, resource) -> resource.create(OperatorSteps.resource(operator, application.apply(in)))
                        .ownedByWorkflow()
                        .successWhen(ResourceCondition.field("status.applicationState.state")
                                .is("COMPLETED"))
                        .failureWhen(ResourceCondition.field("status.applicationState.state")
                                .is("FAILED")));
    }

    /**
     * A {@code SparkApplication} of Apache's operator. It ends in a state that does not tell the outcome, so this is two
     * steps: one that creates it, and waits until the operator has cleaned up, and one that reads the outcome from the
     * history and fails unless it is Succeeded. The second runs in the application's own image, which needs a POSIX shell.
     * The resource goes away with the workflow. The service account of the steps must be allowed to create and get {@code
     * sparkapplications}.
     *
     * @param operator with its restarts
     */
    public static <I extends Record> Template<I, None> apacheOperator(
            String name, Class<I> inputs, ApacheOperator operator, Function<I, SparkApplication> application) {
        Template<I, Ended> resource =
                Template.resource(name + "-resource", inputs, Ended.class, (in, out, r) -> r.create(
                                OperatorSteps.resource(operator, application.apply(in)))
                        .ownedByWorkflow()
                        .successWhen(ResourceCondition.field("status.currentState.currentStateSummary")
                                .isIn(List.of("ResourceReleased", "TerminatedWithoutReleaseResources")))
                        .outputByJq(out.outcome(), OperatorSteps.APACHE_OUTCOME));
        return Template.steps(name, inputs, (in, steps) -> {
            Template<Ended, None> verdict =
                    Template.container(name + "-verdict", Ended.class, (ended, container) -> container
                            .image(application
                                    .apply(in)
                                    .conf()
                                    .get("spark.kubernetes.container.image")
                                    .orElse(""))
                            .command(
                                    "/bin/sh",
                                    "-c",
                                    "echo \"The application ended in $1\"; test \"$1\" = " + SUCCEEDED,
                                    "sh")
                            .args(ended.outcome()));
            steps.run("verdict", verdict, steps.run("resource", resource, in).out());
        });
    }

    /** How an application of Apache's operator ended: the last state of its driver. */
    record Ended(Value<String> outcome) {}

    /**
     * A container that runs {@code spark-submit} in client mode in a pod of a long-running client Deployment of the
     * workflow's namespace, by {@code kubectl exec}: the driver starts at once, without a pod of its own, and its exit code
     * is the step's. The service account of the step must be allowed to get Deployments and pods and to create {@code
     * pods/exec}, that of the Deployment to make executors. The client pod needs a POSIX shell, {@code hostname} and Spark
     * in {@code /opt/spark}.
     *
     * <p>A driver ends with its client pod, which fails the step. A broken connection fails the step too, while the driver
     * may go on, and so does a lost step pod: the next attempt of a retry is another driver. A workflow that is stopped
     * ends the driver.
     *
     * @param kubectlImage an image with kubectl and a POSIX shell
     */
    public static <I extends Record> Template<I, None> clientDeployment(
            String name,
            Class<I> inputs,
            ClientDeployment client,
            String kubectlImage,
            Function<I, SparkApplication> application) {
        return Template.of(name, inputs, in -> ClientExecStep.of(client, kubectlImage, application.apply(in)));
    }
}
