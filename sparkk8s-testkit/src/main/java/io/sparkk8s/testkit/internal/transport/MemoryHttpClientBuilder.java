package io.sparkk8s.testkit.internal.transport;

import io.fabric8.kubernetes.client.http.StandardHttpClientBuilder;
import java.util.concurrent.atomic.AtomicBoolean;

final class MemoryHttpClientBuilder
        extends StandardHttpClientBuilder<MemoryHttpClient, MemoryHttpClientFactory, MemoryHttpClientBuilder> {

    MemoryHttpClientBuilder(MemoryHttpClientFactory factory) {
        super(factory);
    }

    @Override
    protected MemoryHttpClientBuilder newInstance(MemoryHttpClientFactory factory) {
        return new MemoryHttpClientBuilder(factory);
    }

    @Override
    public MemoryHttpClient build() {
        // clients derived from one another are closed together
        return new MemoryHttpClient(this, client == null ? new AtomicBoolean() : client.getClosed());
    }
}
