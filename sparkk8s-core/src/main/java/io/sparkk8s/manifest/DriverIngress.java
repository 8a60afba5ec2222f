package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBuilder;
import io.sparkk8s.app.SparkApplication;
import io.sparkk8s.app.UiIngress;
import java.util.ArrayList;

/** An Ingress to the port {@code spark-ui} of the driver's Service. */
final class DriverIngress {

    private DriverIngress() {}

    /** The manifests with the Ingress that the application asks for. */
    static SparkManifests addTo(SparkManifests manifests, SparkApplication app) {
        if (app.uiIngress().isEmpty()) {
            return manifests;
        }
        var before = new ArrayList<HasMetadata>(manifests.before());
        before.add(ingress(app, app.uiIngress().get(), manifests.identity()));
        return new SparkManifests(manifests.identity(), before, manifests.driverPod());
    }

    private static Ingress ingress(SparkApplication app, UiIngress ui, RunIdentity id) {
        var host = ui.host().replace("{{APP_ID}}", id.applicationId());
        var ingress = new IngressBuilder()
                .withNewMetadata()
                .withName(id.prefix() + "-ui")
                .withNamespace(app.namespace())
                .withLabels(Labels.ofOurs(id))
                .withAnnotations(ui.annotations())
                .addToAnnotations(Labels.KEY, id.key())
                .endMetadata()
                .withNewSpec()
                .withIngressClassName(ui.className().orElse(null))
                .addNewRule()
                .withHost(host)
                .withNewHttp()
                .addNewPath()
                .withPath(ui.pathPattern().orElse(ui.path()))
                .withPathType(ui.pathPattern().isPresent() ? "ImplementationSpecific" : "Prefix")
                .withNewBackend()
                .withNewService()
                .withName(id.serviceName())
                .withNewPort()
                .withName("spark-ui")
                .endPort()
                .endService()
                .endBackend()
                .endPath()
                .endHttp()
                .endRule()
                .endSpec();
        ui.tlsSecret().ifPresent(secret -> ingress.editSpec()
                .addNewTl()
                .withHosts(host)
                .withSecretName(secret)
                .endTl()
                .endSpec());
        return ingress.build();
    }
}
