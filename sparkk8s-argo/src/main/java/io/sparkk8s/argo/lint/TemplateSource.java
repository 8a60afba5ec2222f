package io.sparkk8s.argo.lint;

import java.util.Map;
import java.util.Optional;

/** Where templates come from that are not among the documents: a cluster, a registry. */
@FunctionalInterface
public interface TemplateSource {

    /**
     * Looks a resource up.
     *
     * @param kind {@code WorkflowTemplate} or {@code ClusterWorkflowTemplate}
     * @param namespace empty where the referring document names none, and for a ClusterWorkflowTemplate
     * @return the whole resource in JSON's types; empty if there is none
     */
    Optional<Map<String, Object>> find(String kind, String namespace, String name);
}
