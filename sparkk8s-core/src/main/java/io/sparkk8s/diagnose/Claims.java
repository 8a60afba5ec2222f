package io.sparkk8s.diagnose;

import io.fabric8.kubernetes.api.model.Pod;
import java.util.List;
import java.util.stream.Stream;

/** The PersistentVolumeClaims that a pod mounts. */
final class Claims {

    private Claims() {}

    static List<String> of(Pod pod) {
        return Stream.ofNullable(pod.getSpec().getVolumes())
                .flatMap(List::stream)
                .flatMap(volume -> Stream.ofNullable(volume.getPersistentVolumeClaim()))
                .map(claim -> claim.getClaimName())
                .toList();
    }
}
