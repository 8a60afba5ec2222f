package io.sparkk8s.commandline;

import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.MainResource;
import io.sparkk8s.app.PodTemplateText;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.manifest.Manifests;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a command line says, each thing once.
 *
 * @param namespace null when it says none
 * @param mainResource null when it is faulty
 * @param templates by role, the pod templates that were read
 * @param conf without the keys that have a place of their own here, but with those of the templates' files
 * @param master the API server's URL
 */
record Submission(
        String name,
        @Nullable String namespace,
        DeployMode deployMode,
        @Nullable MainResource mainResource,
        List<String> arguments,
        @Nullable String proxyUser,
        Map<Role, PodTemplateText> templates,
        SortedMap<String, String> conf,
        @Nullable String master) {

    /** Whose pod a template is for. */
    enum Role {
        DRIVER("spark.kubernetes.driver.podTemplateFile"),
        EXECUTOR("spark.kubernetes.executor.podTemplateFile");

        final String fileKey;

        Role(String fileKey) {
            this.fileKey = fileKey;
        }
    }

    static Submission of(SparkApplication app) {
        var templates = new TreeMap<Role, PodTemplateText>();
        app.driverTemplate().map(Submission::text).ifPresent(template -> templates.put(Role.DRIVER, template));
        app.executorTemplateText()
                .or(() -> app.executorTemplate().map(Submission::text))
                .ifPresent(template -> templates.put(Role.EXECUTOR, template));
        return new Submission(
                app.name(),
                app.namespace(),
                app.deployMode(),
                app.mainResource(),
                app.arguments(),
                app.proxyUser().orElse(null),
                templates,
                new TreeMap<>(app.conf().entries()),
                null);
    }

    private static PodTemplateText text(PodTemplateSpec template) {
        return PodTemplateText.of(Manifests.toYaml(new PodBuilder()
                .withMetadata(template.getMetadata())
                .withSpec(template.getSpec())
                .build()));
    }

    Submission withMaster(String url) {
        return new Submission(name, namespace, deployMode, mainResource, arguments, proxyUser, templates, conf, url);
    }

    /** With the files that a command line names in place of templates. */
    Submission withTemplateFiles(Map<Role, String> files) {
        var all = new TreeMap<>(conf);
        files.forEach((role, file) -> all.put(role.fileKey, file));
        return new Submission(name, namespace, deployMode, mainResource, arguments, proxyUser, templates, all, master);
    }

    SparkApplication.Builder toBuilder() {
        var app = SparkApplication.named(name).deployMode(deployMode);
        if (namespace != null) {
            app.namespace(namespace);
        }
        if (mainResource instanceof MainResource.Jvm jvm) {
            app.java(jvm.mainClass(), jvm.file());
        } else if (mainResource instanceof MainResource.Python python) {
            app.python(python.file());
        } else if (mainResource instanceof MainResource.R r) {
            app.r(r.file());
        } else if (mainResource instanceof MainResource.Sql sql) {
            app.sql(sql.file());
        }
        app.arguments(arguments.toArray(String[]::new));
        if (proxyUser != null) {
            app.proxyUser(proxyUser);
        }
        templates.forEach((role, template) -> {
            switch (role) {
                case DRIVER -> app.driver(driver -> driver.templateText(template));
                case EXECUTOR -> app.executor(executor -> executor.templateText(template));
            }
        });
        conf.forEach((key, value) -> {
            if (!key.equals(Role.DRIVER.fileKey) && !key.equals(Role.EXECUTOR.fileKey)) {
                app.conf(key, value);
            }
        });
        return app;
    }
}
