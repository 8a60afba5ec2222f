package io.sparkk8s.manifest;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServicePortBuilder;
import io.sparkk8s.conf.SparkKeys;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headless Service by which executors find the driver. */
record DriverService(DriverInputs in) implements DriverStep {

    @Override
    public String sparkName() {
        return "DriverServiceFeatureStep";
    }

    @Override
    public DriverSpec apply(DriverSpec driver) {
        var ports = DriverPorts.of(in);
        var host = in.id().serviceName() + "." + in.app().namespace() + ".svc";
        return driver.object(service(ports))
                .property(SparkKeys.DRIVER_HOST, host)
                .property(SparkKeys.DRIVER_PORT, ports.rpc())
                .property(SparkKeys.DRIVER_BLOCK_MANAGER_PORT, ports.blockManager());
    }

    private Service service(DriverPorts ports) {
        var conf = in.conf();
        return new ServiceBuilder()
                .withMetadata(in.metadata(in.id().serviceName()))
                .editMetadata()
                .addToAnnotations(conf.family(SparkKeys.DRIVER_SERVICE_ANNOTATION))
                .addToLabels(conf.family(SparkKeys.DRIVER_SERVICE_LABEL))
                .endMetadata()
                .withNewSpec()
                .withClusterIP("None")
                .withIpFamilyPolicy(in.get(SparkKeys.DRIVER_IP_FAMILY_POLICY).orElse("SingleStack"))
                .withIpFamilies(Arrays.asList(
                        in.get(SparkKeys.DRIVER_IP_FAMILIES).orElse("IPv4").split(",")))
                .withSelector(selector())
                .withPorts(ports.all().stream().map(DriverService::port).toList())
                .endSpec()
                .build();
    }

    /** All the labels that Spark gives the driver, the user's among them. */
    private Map<String, String> selector() {
        var labels = new LinkedHashMap<String, String>();
        in.conf()
                .family(SparkKeys.DRIVER_LABEL)
                .forEach((key, value) -> labels.put(key, Placeholders.ofDriver(value, in.id())));
        labels.putAll(Labels.ofDriver(in.app(), in.id()));
        return labels;
    }

    private static ServicePort port(DriverPorts.Port port) {
        return new ServicePortBuilder()
                .withName(port.name())
                .withPort(port.number())
                .withNewTargetPort(port.number())
                .build();
    }
}
