package io.sparkk8s.app;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.sparkk8s.conf.SparkConf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** fabric8's pod templates can be changed by whoever holds them; an application is immutable. */
final class PodTemplates {

    private PodTemplates() {}

    static @Nullable PodTemplateSpec copy(@Nullable PodTemplateSpec template) {
        return template == null ? null : new PodTemplateSpecBuilder(template).build();
    }

    /** By Spark's rule: the one that is named in the configuration, otherwise the first one. */
    static int sparkContainer(List<Container> containers, SparkConf conf, Role role) {
        var name = conf.get(role.kubernetes("podTemplateContainerName")).orElse(null);
        for (var i = 0; i < containers.size(); i++) {
            if (name != null && name.equals(containers.get(i).getName())) {
                return i;
            }
        }
        return 0;
    }
}
