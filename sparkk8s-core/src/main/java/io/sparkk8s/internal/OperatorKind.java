package io.sparkk8s.internal;

import io.sparkk8s.RunStatus;
import io.sparkk8s.backend.ApacheOperator;
import io.sparkk8s.backend.KubeflowOperator;
import io.sparkk8s.backend.crd.ApacheApplication;
import io.sparkk8s.backend.crd.Fields;
import io.sparkk8s.backend.crd.KubeflowApplication;
import io.sparkk8s.backend.crd.OperatorResource;
import java.util.function.Function;

/**
 * What tells one operator from another.
 *
 * @param name the kind of references to its runs
 * @param type of its resource
 * @param podLabel the label of the pods of drivers and executors whose value is the resource's name
 * @param reading of the resource's status
 */
public record OperatorKind<T extends OperatorResource>(
        String name, Class<T> type, String podLabel, Function<Fields, RunStatus> reading) {

    public static final OperatorKind<KubeflowApplication> KUBEFLOW = new OperatorKind<>(
            KubeflowOperator.KIND, KubeflowApplication.class, "sparkoperator.k8s.io/app-name", KubeflowStatus::of);

    public static final OperatorKind<ApacheApplication> APACHE = new OperatorKind<>(
            ApacheOperator.KIND, ApacheApplication.class, "spark.operator/spark-app-name", ApacheStatus::of);
}
