package io.sparkk8s.preflight;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import io.fabric8.kubernetes.api.model.node.v1.RuntimeClass;
import io.fabric8.kubernetes.api.model.scheduling.v1.PriorityClass;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a pod refers to: volumes, environment, image pull Secrets, its service account and classes. */
final class PodReferences {

    private final String pod;
    private final References found;

    private PodReferences(String pod, References found) {
        this.pod = pod;
        this.found = found;
    }

    /** @param pod for people, such as {@code driver} */
    static void collect(PodSpec spec, String pod, References found) {
        new PodReferences(pod, found).read(spec);
    }

    private void read(PodSpec spec) {
        spec.getVolumes().forEach(this::volume);
        Stream.of(spec.getInitContainers(), spec.getContainers())
                .flatMap(List::stream)
                .forEach(this::container);
        spec.getImagePullSecrets()
                .forEach(secret -> add(Secret.class, secret.getName(), List.of(), true, "pulls images"));
        add(ServiceAccount.class, spec.getServiceAccountName(), List.of(), false, "runs as it");
        add(PriorityClass.class, spec.getPriorityClassName(), List.of(), false, "priorityClassName");
        add(RuntimeClass.class, spec.getRuntimeClassName(), List.of(), false, "runtimeClassName");
    }

    private void volume(Volume volume) {
        var how = "volume " + volume.getName();
        if (volume.getSecret() != null) {
            var secret = volume.getSecret();
            add(Secret.class, secret.getSecretName(), keys(secret.getItems()), is(secret.getOptional()), how);
        }
        if (volume.getConfigMap() != null) {
            var map = volume.getConfigMap();
            add(ConfigMap.class, map.getName(), keys(map.getItems()), is(map.getOptional()), how);
        }
        if (volume.getPersistentVolumeClaim() != null) {
            add(PersistentVolumeClaim.class, volume.getPersistentVolumeClaim().getClaimName(), List.of(), false, how);
        }
        if (volume.getProjected() != null) {
            volume.getProjected().getSources().forEach(source -> projected(source, how));
        }
    }

    private void projected(VolumeProjection source, String how) {
        if (source.getSecret() != null) {
            var secret = source.getSecret();
            add(Secret.class, secret.getName(), keys(secret.getItems()), is(secret.getOptional()), how);
        }
        if (source.getConfigMap() != null) {
            var map = source.getConfigMap();
            add(ConfigMap.class, map.getName(), keys(map.getItems()), is(map.getOptional()), how);
        }
    }

    private void container(Container container) {
        container.getEnv().stream()
                .filter(variable -> variable.getValueFrom() != null)
                .forEach(variable -> {
                    var how = "environment variable " + variable.getName();
                    var secret = variable.getValueFrom().getSecretKeyRef();
                    if (secret != null) {
                        add(Secret.class, secret.getName(), List.of(secret.getKey()), is(secret.getOptional()), how);
                    }
                    var map = variable.getValueFrom().getConfigMapKeyRef();
                    if (map != null) {
                        add(ConfigMap.class, map.getName(), List.of(map.getKey()), is(map.getOptional()), how);
                    }
                });
        container.getEnvFrom().forEach(source -> {
            if (source.getSecretRef() != null) {
                var secret = source.getSecretRef();
                add(Secret.class, secret.getName(), List.of(), is(secret.getOptional()), "envFrom");
            }
            if (source.getConfigMapRef() != null) {
                var map = source.getConfigMapRef();
                add(ConfigMap.class, map.getName(), List.of(), is(map.getOptional()), "envFrom");
            }
        });
    }

    private void add(
            Class<? extends HasMetadata> type,
            @Nullable String name,
            Collection<String> keys,
            boolean optional,
            String how) {
        if (name != null && !name.isEmpty()) {
            found.add(new Reference(type, name, new TreeSet<>(keys), optional, pod + " (" + how + ")"));
        }
    }

    private static Set<String> keys(@Nullable List<KeyToPath> items) {
        var keys = new TreeSet<String>();
        if (items != null) {
            items.forEach(item -> keys.add(item.getKey()));
        }
        return keys;
    }

    private static boolean is(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
