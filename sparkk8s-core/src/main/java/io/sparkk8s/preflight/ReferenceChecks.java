package io.sparkk8s.preflight;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.api.model.Secret;
import io.sparkk8s.ApiException;
import io.sparkk8s.ForbiddenException;
import io.sparkk8s.NotFoundException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether what is referred to exists, with the keys that are asked for: one call each. */
record ReferenceChecks(Cluster cluster, String namespace) {

    Check check(Reference reference) {
        var subject = subject(reference);
        try {
            var present = read(reference);
            if (present == null) {
                return missing(reference, subject.toString());
            }
            var missing = new TreeSet<>(reference.keys());
            missing.removeAll(keys(present));
            if (!missing.isEmpty() && !reference.optional()) {
                return Check.failed(
                        subject.toString(),
                        "it has no key " + missing + ", which is used by " + reference.usedBy(),
                        "Add the key, or correct its name");
            }
            return Check.ok(subject.toString(), "is there, used by " + reference.usedBy());
        } catch (ForbiddenException e) {
            return Check.unknown(subject.toString(), "the caller may not read it; it is used by " + reference.usedBy());
        } catch (NotFoundException e) {
            return missing(reference, subject.toString());
        } catch (ApiException e) {
            return Check.unknown(subject.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static Check missing(Reference reference, String subject) {
        var message = "does not exist; it is used by " + reference.usedBy();
        return reference.optional()
                ? Check.ok(subject, message + ", which does without")
                : Check.failed(subject, message, "Create it, or correct its name");
    }

    private ObjectRef subject(Reference reference) {
        var namespaced = Namespaced.class.isAssignableFrom(reference.type());
        return new ObjectRef(reference.kind(), namespaced ? namespace : null, reference.name());
    }

    private @Nullable HasMetadata read(Reference reference) {
        var subject = subject(reference);
        var all = cluster.client().resources(reference.type());
        return cluster.call(
                ApiCall.read("read", subject),
                () -> subject.namespace() == null
                        ? all.withName(reference.name()).get()
                        : all.inNamespace(namespace).withName(reference.name()).get());
    }

    private static Set<String> keys(HasMetadata object) {
        var keys = new TreeSet<String>();
        if (object instanceof Secret secret) {
            addKeys(keys, secret.getData());
        } else if (object instanceof ConfigMap map) {
            addKeys(keys, map.getData());
            addKeys(keys, map.getBinaryData());
        }
        return keys;
    }

    private static void addKeys(Set<String> keys, @Nullable Map<String, String> data) {
        if (data != null) {
            keys.addAll(data.keySet());
        }
    }
}
