package io.sparkk8s.platform;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a container of a namespace gets when it says nothing, and what it may say at most: a LimitRange of type
 * Container. Resources are {@code cpu}, {@code memory}, {@code ephemeral-storage}. Not thread-safe.
 */
public final class ContainerLimits {

    static final String DEFAULT_REQUEST = "defaultRequest";
    static final String DEFAULT_LIMIT = "default";
    static final String MIN = "min";
    static final String MAX = "max";

    private final SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();

    ContainerLimits() {}

    public ContainerLimits defaultRequest(String resource, String quantity) {
        return put(DEFAULT_REQUEST, resource, quantity);
    }

    public ContainerLimits defaultLimit(String resource, String quantity) {
        return put(DEFAULT_LIMIT, resource, quantity);
    }

    public ContainerLimits min(String resource, String quantity) {
        return put(MIN, resource, quantity);
    }

    public ContainerLimits max(String resource, String quantity) {
        return put(MAX, resource, quantity);
    }

    private ContainerLimits put(String kind, String resource, String quantity) {
        all.computeIfAbsent(kind, k -> new TreeMap<>()).put(resource, quantity);
        return this;
    }

    SortedMap<String, SortedMap<String, String>> all() {
        var copy = new TreeMap<String, SortedMap<String, String>>();
        all.forEach((kind, quantities) -> copy.put(kind, Collections.unmodifiableSortedMap(new TreeMap<>(quantities))));
        return Collections.unmodifiableSortedMap(copy);
    }
}
