package io.sparkk8s.argo;

import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.manifest.ClientContainer;
import java.util.function.Function;

/** Spark applications as templates of a workflow. */
public final class SparkTemplates {

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
}
