package io.sparkk8s.backend.crd;

import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;

/** Kubeflow's {@code ScheduledSparkApplication}. */
@Group("sparkoperator.k8s.io")
@Version("v1beta2")
@Kind("ScheduledSparkApplication")
@Plural("scheduledsparkapplications")
public final class KubeflowSchedule extends OperatorResource {

    private static final long serialVersionUID = 1L;
}
