package io.sparkk8s.argo.wire;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.argo.model.ClusterWorkflowTemplate;
import io.sparkk8s.argo.model.CronWorkflow;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.argo.model.WorkflowArtifactGCTask;
import io.sparkk8s.argo.model.WorkflowEventBinding;
import io.sparkk8s.argo.model.WorkflowTaskResult;
import io.sparkk8s.argo.model.WorkflowTaskSet;
import io.sparkk8s.argo.model.WorkflowTemplate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Objects as trees of JSON's types (maps, lists, texts, numbers, booleans, null) and trees as objects, by the Kubernetes
 * client's own mapper.
 */
public final class WireTree {

    private static final KubernetesSerialization SERIALIZATION = new KubernetesSerialization();

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Stream.of(
                    Workflow.class,
                    WorkflowTemplate.class,
                    ClusterWorkflowTemplate.class,
                    CronWorkflow.class,
                    WorkflowEventBinding.class,
                    WorkflowTaskSet.class,
                    WorkflowTaskResult.class,
                    WorkflowArtifactGCTask.class)
            .collect(Collectors.toUnmodifiableMap(
                    kind -> HasMetadata.getApiVersion(kind) + "/" + HasMetadata.getKind(kind), kind -> kind));

    private WireTree() {}

    /** What is written of an object of the model or of Kubernetes: a tree that can be changed and shares nothing with it. */
    @SuppressWarnings("unchecked") // a JSON object has names
    public static Map<String, @Nullable Object> of(Object object) {
        return SERIALIZATION.convertValue(object, Map.class);
    }

    /**
     * The object of a tree: of the kind's class in {@code io.sparkk8s.argo.model}, and of all other kinds a
     * {@link GenericKubernetesResource}.
     *
     * @param tree as {@code YamlDocument.object()} gives it
     * @throws InvalidSpecException a value is of a type that its field cannot have; tells the path of the first such value
     */
    public static HasMetadata object(Map<String, ?> tree) {
        return object(
                tree,
                KINDS.getOrDefault(tree.get("apiVersion") + "/" + tree.get("kind"), GenericKubernetesResource.class));
    }

    /**
     * The object of a tree, of a class that is known.
     *
     * @throws InvalidSpecException as above
     */
    public static <T> T object(Map<String, ?> tree, Class<T> type) {
        try {
            return SERIALIZATION.convertValue(tree, type);
        } catch (IllegalArgumentException e) {
            throw Misfit.of(tree, type.getSimpleName(), e);
        }
    }
}
