package io.sparkk8s.backend.crd;

import io.fabric8.kubernetes.model.annotation.Group;
import io.fabric8.kubernetes.model.annotation.Kind;
import io.fabric8.kubernetes.model.annotation.Plural;
import io.fabric8.kubernetes.model.annotation.Version;

/** Apache's {@code SparkApplication}. */
@Group("spark.apache.org")
@Version("v1")
@Kind("SparkApplication")
@Plural("sparkapplications")
public final class ApacheApplication extends OperatorResource {

    private static final long serialVersionUID = 1L;
}
