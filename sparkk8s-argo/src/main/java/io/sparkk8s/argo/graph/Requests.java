package io.sparkk8s.argo.graph;

import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.sparkk8s.argo.model.ContainerNode;
import io.sparkk8s.argo.model.Template;
import io.sparkk8s.argo.model.UserContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the containers of a template's pod request together: the main ones and the sidecars.
 *
 * @param cpu in cores
 * @param memory in bytes
 */
record Requests(double cpu, double memory) {

    static Requests of(Template template) {
        var all = new ArrayList<@Nullable ResourceRequirements>();
        var container = template.container();
        if (container != null) {
            all.add(container.getResources());
        }
        var script = template.script();
        if (script != null) {
            all.add(script.resources());
        }
        var set = template.containerSet();
        if (set != null) {
            set.containers().stream().map(ContainerNode::resources).forEach(all::add);
        }
        template.sidecars().stream().map(UserContainer::resources).forEach(all::add);
        return new Requests(sum(all, "cpu"), sum(all, "memory"));
    }

    private static double sum(List<@Nullable ResourceRequirements> all, String resource) {
        return all.stream().mapToDouble(one -> amount(one, resource)).sum();
    }

    /** Kubernetes takes the limit where there is no request. */
    private static double amount(@Nullable ResourceRequirements resources, String name) {
        if (resources == null) {
            return 0;
        }
        var amount = get(resources.getRequests(), name);
        if (amount == null) {
            amount = get(resources.getLimits(), name);
        }
        try {
            return amount == null ? 0 : Quantity.getAmountInBytes(amount).doubleValue();
        } catch (IllegalArgumentException e) {
            // a placeholder such as {{inputs.parameters.memory}}
            return 0;
        }
    }

    private static @Nullable Quantity get(@Nullable Map<String, Quantity> amounts, String name) {
        return amounts == null ? null : amounts.get(name);
    }
}
