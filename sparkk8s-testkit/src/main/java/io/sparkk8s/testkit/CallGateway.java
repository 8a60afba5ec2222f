package io.sparkk8s.testkit;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiRequest;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import io.sparkk8s.testkit.internal.apiserver.RequestName;
import io.sparkk8s.testkit.internal.transport.Gateway;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The way to the server: notes the calls, and lets go wrong what the test asked for. */
final class CallGateway implements Gateway {

    private final ControlPlane plane;
    private final Faults faults;
    private final List<ApiCall> calls = new ArrayList<>();

    CallGateway(ControlPlane plane) {
        this.plane = plane;
        this.faults = new Faults(plane);
    }

    @Override
    public ControlPlane plane() {
        return plane;
    }

    Faults faults() {
        return faults;
    }

    List<ApiCall> calls() {
        return plane.read(s -> List.copyOf(calls));
    }

    @Override
    public <T> T send(ApiRequest request, Function<ApiResponse, T> use) throws IOException {
        var name = RequestName.of(request);
        var fault = faults.next(request.method(), name);
        if (fault == null) {
            return plane.answer(request, answer -> {
                note(name, answer.code());
                return use.apply(answer);
            });
        }
        return switch (fault.kind()) {
            case RESPOND ->
                plane.read(s -> {
                    note(name, fault.response().code());
                    return use.apply(fault.response());
                });
            case UNREACHABLE -> {
                plane.read(s -> note(name, 0));
                throw new java.net.ConnectException("Connection refused");
            }
            case ANSWER_LOST -> {
                plane.answer(request, answer -> note(name, answer.code()));
                throw new IOException("Connection reset");
            }
        };
    }

    private boolean note(RequestName name, int code) {
        return calls.add(new ApiCall(
                plane.clock().instant(), name.verb(), name.resource(), name.namespace(), name.name(), code));
    }
}
