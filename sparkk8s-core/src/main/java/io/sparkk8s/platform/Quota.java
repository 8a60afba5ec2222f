package io.sparkk8s.platform;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What all pods of a namespace together may have: {@code spec.hard} of a ResourceQuota. Not thread-safe. */
public final class Quota {

    private final SortedMap<String, String> hard = new TreeMap<>();

    Quota() {}

    /** CPU, such as {@code 100}. */
    public Quota requestsCpu(String quantity) {
        return resource("requests.cpu", quantity);
    }

    /** Pods without a CPU limit, as Spark's are by default, are then refused unless the namespace has a default. */
    public Quota limitsCpu(String quantity) {
        return resource("limits.cpu", quantity);
    }

    /** Memory, such as {@code 400Gi}. */
    public Quota requestsMemory(String quantity) {
        return resource("requests.memory", quantity);
    }

    /** Memory, such as {@code 400Gi}. Spark's pods have the same limit as request. */
    public Quota limitsMemory(String quantity) {
        return resource("limits.memory", quantity);
    }

    /** Of all claims together, such as {@code 2Ti}. */
    public Quota requestsStorage(String quantity) {
        return resource("requests.storage", quantity);
    }

    public Quota persistentVolumeClaims(int count) {
        return resource("persistentvolumeclaims", String.valueOf(count));
    }

    /** Drivers and executors that have not ended. */
    public Quota pods(int count) {
        return resource("pods", String.valueOf(count));
    }

    /** An extended resource, such as 8 of {@code nvidia.com/gpu}. */
    public Quota extended(String resource, int count) {
        return resource("requests." + resource, String.valueOf(count));
    }

    /** Any of Kubernetes' own names, such as {@code count/jobs.batch}. */
    public Quota resource(String name, String quantity) {
        hard.put(name, quantity);
        return this;
    }

    SortedMap<String, String> hard() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(hard));
    }
}
