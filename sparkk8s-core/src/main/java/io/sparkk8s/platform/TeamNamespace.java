package io.sparkk8s.platform;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Quantity;
import io.sparkk8s.FaultCollector;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.manifest.Manifests;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A namespace for the Spark applications of a team: with a quota, limits, and a service account that a driver can make
 * its executors with. Immutable; made by {@link #named}.
 *
 * @param name of the namespace
 * @param labels of the namespace
 * @param serviceAccount for {@code driver(d -> d.serviceAccount(..))}
 * @param quota what all pods together may have, by Kubernetes' names; no ResourceQuota if empty
 * @param limits of single containers, by the field of the LimitRange and the resource; no LimitRange if empty
 */
public record TeamNamespace(
        String name,
        SortedMap<String, String> labels,
        String serviceAccount,
        SortedMap<String, String> quota,
        SortedMap<String, SortedMap<String, String>> limits) {

    public TeamNamespace {
        requireNonNull(name, "name");
        requireNonNull(serviceAccount, "serviceAccount");
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        quota = Collections.unmodifiableSortedMap(new TreeMap<>(quota));
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
    }

    /** Begins a namespace. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    /** Namespace, ResourceQuota, LimitRange, ServiceAccount, Role and RoleBinding, in the order of creation. */
    public List<HasMetadata> manifests() {
        return NamespaceObjects.of(this);
    }

    /** All objects as YAML documents with {@code ---} between them. */
    public String toYaml() {
        return Manifests.toYaml(manifests());
    }

    /** Collects a namespace. Not thread-safe. */
    public static final class Builder {

        private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");

        private final String name;
        private final SortedMap<String, String> labels = new TreeMap<>();
        private final Quota quota = new Quota();
        private final ContainerLimits limits = new ContainerLimits();
        private String serviceAccount = "spark";

        private Builder(String name) {
            this.name = requireNonNull(name, "name");
        }

        /** A label of the namespace, such as {@code pod-security.kubernetes.io/enforce}. */
        public Builder label(String key, String value) {
            labels.put(requireNonNull(key, "key"), requireNonNull(value, "value"));
            return this;
        }

        /** The service account for drivers. Default {@code spark}. */
        public Builder serviceAccount(String name) {
            this.serviceAccount = requireNonNull(name, "name");
            return this;
        }

        public Builder quota(Consumer<Quota> quota) {
            quota.accept(this.quota);
            return this;
        }

        public Builder limits(Consumer<ContainerLimits> limits) {
            limits.accept(this.limits);
            return this;
        }

        /**
         * The namespace.
         *
         * @throws InvalidSpecException with every name and quantity that Kubernetes would not take
         */
        public TeamNamespace build() {
            var faults = new FaultCollector();
            name(faults, "name", name);
            name(faults, "serviceAccount", serviceAccount);
            quantities(faults, "quota.", quota.hard());
            limits.all().forEach((kind, quantities) -> quantities(faults, "limits." + kind + ".", quantities));
            faults.throwIfAny("TeamNamespace " + name);
            return new TeamNamespace(name, labels, serviceAccount, quota.hard(), limits.all());
        }

        private static void name(FaultCollector faults, String path, String name) {
            faults.addIf(
                    !LABEL.matcher(name).matches(),
                    path,
                    "'" + name + "' is not a Kubernetes name: at most 63 lower case letters, digits and dashes");
        }

        private static void quantities(FaultCollector faults, String path, Map<String, String> quantities) {
            quantities.forEach((resource, quantity) -> faults.addIf(
                    !valid(quantity),
                    path + resource,
                    "'" + quantity + "' is not a Kubernetes quantity, such as 100 or 400Gi"));
        }

        private static boolean valid(String quantity) {
            try {
                return Quantity.getAmountInBytes(Quantity.parse(quantity)).compareTo(BigDecimal.ZERO) >= 0;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
