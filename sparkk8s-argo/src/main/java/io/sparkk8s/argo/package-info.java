/**
 * Workflows of Argo as Java objects: {@link io.sparkk8s.argo.Template}s with typed inputs and outputs, wired into a
 * {@link io.sparkk8s.argo.Dag}, in a {@link io.sparkk8s.argo.Workflow} or a {@link io.sparkk8s.argo.WorkflowTemplate}.
 * These are immutable values, and building them asks no cluster; {@link io.sparkk8s.argo.ArgoWorkflows} runs them on one.
 * The wire format is in {@code io.sparkk8s.argo.model}.
 */
@NullMarked
package io.sparkk8s.argo;

import org.jspecify.annotations.NullMarked;
