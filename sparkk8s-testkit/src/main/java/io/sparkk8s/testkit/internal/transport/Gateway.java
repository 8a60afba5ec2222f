package io.sparkk8s.testkit.internal.transport;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiRequest;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import java.io.IOException;
import java.util.function.Function;

/** The way from the clients to the control plane, on which calls are counted and things go wrong. */
public interface Gateway {

    ControlPlane plane();

    /**
     * @param use takes the answer, under the lock
     * @throws IOException the connection failed, before or after the server did its work
     */
    <T> T send(ApiRequest request, Function<ApiResponse, T> use) throws IOException;
}
