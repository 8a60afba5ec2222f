package io.sparkk8s.backend.crd;

import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;

/** Apache's {@code SparkCluster}. */
@Group("spark.apache.org")
@Version("v1")
@Kind("SparkCluster")
@Plural("sparkclusters")
public final class ApacheCluster extends OperatorResource {

    private static final long serialVersionUID = 1L;
}
