package io.sparkk8s.testkit.internal.transport;

import io.fabric8.kubernetes.client.http.HttpClient;
import io.sparkk8s.testkit.internal.apiserver.User;

/** Makes fabric8 clients that reach a server in the same JVM, by calling it. */
public final class MemoryHttpClientFactory implements HttpClient.Factory {

    private final Gateway gateway;
    private final User user;

    /** @param user on whose behalf the clients ask */
    public MemoryHttpClientFactory(Gateway gateway, User user) {
        this.gateway = gateway;
        this.user = user;
    }

    User user() {
        return user;
    }

    Gateway gateway() {
        return gateway;
    }

    @Override
    public MemoryHttpClientBuilder newBuilder() {
        return new MemoryHttpClientBuilder(this);
    }

    /** Never picked up by itself: a cluster hands it to its clients. */
    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }
}
