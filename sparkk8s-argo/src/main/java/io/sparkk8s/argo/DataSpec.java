package io.sparkk8s.argo;

import io.sparkk8s.argo.model.Data;
import io.sparkk8s.argo.model.TransformationStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Describes what is made of the paths in an artifact store. For one thread, while it is described. */
public final class DataSpec {
    private final List<TransformationStep> steps = new ArrayList<>();

    DataSpec() {}

    /** Keeps the paths of which this is true, as {@code path -> Texts.endsWith(path, ".csv")}. */
    public DataSpec filter(Function<Value<String>, Condition> test) {
        return transform(data -> Expressions.filter(data, test));
    }

    /** Makes something else of each. */
    public DataSpec map(Function<Value<String>, Value<String>> function) {
        return transform(data -> Expressions.map(data, function));
    }

    /** Makes something else of all of them. */
    public DataSpec transform(Function<Value<List<String>>, Value<List<String>>> function) {
        Value<List<String>> data = Value.computed(Expr.computed("data", new ListType(String.class)), Set.of());
        steps.add(TransformationStep.builder()
                .expression(function.apply(data).expr().text())
                .build());
        return this;
    }

    io.sparkk8s.argo.model.Template.Builder wire(ArtifactStore source) {
        io.sparkk8s.argo.model.Artifact.Builder store =
                io.sparkk8s.argo.model.Artifact.builder().name("source");
        source.into(store);
        io.sparkk8s.argo.model.Artifact artifact = store.build();
        Data data = Data.builder()
                .source(s -> s.artifactPaths(paths -> paths.name("source")
                        .s3(artifact.s3())
                        .gcs(artifact.gcs())
                        .azure(artifact.azure())
                        .oss(artifact.oss())
                        .hdfs(artifact.hdfs())
                        .artifactory(artifact.artifactory())
                        .http(artifact.http())
                        .git(artifact.git())
                        .raw(artifact.raw())
                        .plugin(artifact.plugin())))
                .transformation(steps.isEmpty() ? identity() : List.copyOf(steps))
                .build();
        return io.sparkk8s.argo.model.Template.builder().data(data);
    }

    /** Argo wants a step. */
    private static List<TransformationStep> identity() {
        return List.of(TransformationStep.builder().expression("data").build());
    }
}
