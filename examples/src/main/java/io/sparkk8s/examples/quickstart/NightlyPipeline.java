package io.sparkk8s.examples.quickstart;

import static io.sparkk8s.argo.Value.val;

import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.argo.None;
import io.sparkk8s.argo.SparkTemplates;
import io.sparkk8s.argo.Template;
import io.sparkk8s.argo.Value;
import io.sparkk8s.argo.Workflow;
import io.sparkk8s.argo.WorkflowTemplate;
import io.sparkk8s.events.EventBus;
import io.sparkk8s.events.EventSource;
import io.sparkk8s.events.Sensor;

/** All that the pipeline is, as Java objects: no line of YAML. */
final class NightlyPipeline {

    /** The inputs of the template {@code spark-submit}. */
    record SparkJob(Value<String> sparkJobFilePath) {}

    final SparkApplication backfill;
    final WorkflowTemplate template;
    final Workflow nightly;
    final EventBus bus;
    final EventSource calendar;
    final Sensor sensor;

    NightlyPipeline(Options options) {
        backfill = spark("backfill", job(options, "backfill.py"), options)
                .driver(d -> d.serviceAccount(options.serviceAccount))
                .build();

        Template<SparkJob, None> sparkSubmit = SparkTemplates.sparkSubmit("spark-submit", SparkJob.class, in -> spark(
                        "spark-job", in.sparkJobFilePath().toString(), options)
                .build());
        template = WorkflowTemplate.named("spark-app-workflow-template")
                .namespace(options.namespace)
                .template(sparkSubmit)
                .build();

        nightly = Workflow.generateName("nightly-")
                .namespace(options.namespace)
                .serviceAccount(options.serviceAccount)
                .dag(d -> {
                    var extract =
                            d.run("extract", template.ref(sparkSubmit), new SparkJob(val(job(options, "extract.py"))));
                    d.after(extract)
                            .run("report", template.ref(sparkSubmit), new SparkJob(val(job(options, "report.py"))));
                })
                .build();

        bus = (options.nats == null ? EventBus.jetStream("latest") : EventBus.jetStreamExotic(options.nats))
                .namespace(options.namespace);
        calendar = EventSource.named("calendar-source")
                .namespace(options.namespace)
                .serviceAccount(options.serviceAccount)
                .calendar("schedule-a", c -> c.schedule("0 23 * * *"))
                .build();
        sensor = Sensor.named("nightly")
                .namespace(options.namespace)
                .serviceAccount(options.serviceAccount)
                .on(calendar.event("schedule-a"))
                .submit(nightly)
                .build();
    }

    private static SparkApplication.Builder spark(String name, String file, Options options) {
        var app = SparkApplication.named(name)
                .namespace(options.namespace)
                .image(options.image)
                .python(file)
                .driver(d -> d.requestCores("100m").memory("512m"))
                .executor(e -> e.instances(2).requestCores("100m").memory("512m"));
        options.conf.forEach(app::conf);
        return app;
    }

    private static String job(Options options, String file) {
        return options.job == null ? "/mounted/volume/spark-apps/" + file : options.job;
    }
}
