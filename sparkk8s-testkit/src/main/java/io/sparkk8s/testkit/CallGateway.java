package io.sparkk8s.testkit;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiRequest;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import io.sparkk8s.testkit.internal.apiserver.RequestName;
import io.sparkk8s.testkit.internal.exec.Processes;
import io.sparkk8s.testkit.internal.transport.Gateway;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The way to the server: notes the calls, and lets go wrong what the test asked for. */
final class CallGateway implements Gateway {

    private static final ApiResponse.Channels NOBODY = new ApiResponse.Channels() {
        @Override
        public void send(int channel, byte[] data) {}

        @Override
        public void close() {}

        @Override
        public void broken(String why) {}
    };

    private final ControlPlane plane;
    private final Faults faults;
    private final List<ApiCall> calls = new ArrayList<>();

    CallGateway(ControlPlane plane, Processes processes) {
        this.plane = plane;
        this.faults = new Faults(plane, processes);
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
                plane.answer(request, answer -> {
                    note(name, answer.code());
                    return lose(answer);
                });
                throw new IOException("Connection reset");
            }
        };
    }

    /** What was begun goes on without the client. */
    private static boolean lose(ApiResponse answer) {
        if (answer instanceof ApiResponse.Upgrade upgrade) {
            upgrade.open().apply(NOBODY).gone();
        }
        return true;
    }

    private boolean note(RequestName name, int code) {
        return calls.add(new ApiCall(
                plane.clock().instant(), name.verb(), name.resource(), name.namespace(), name.name(), code));
    }
}
