package io.sparkk8s.testkit;

import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import io.sparkk8s.testkit.internal.apiserver.RequestName;
import java.util.Locale;

/** Something that goes wrong, a number of times. Guarded by the {@link Faults} it is ordered from. */
final class Fault {

    enum Kind {
        RESPOND,
        UNREACHABLE,
        ANSWER_LOST
    }

    private final String method;
    private final String resource;
    private final Kind kind;
    private final ApiResponse.Whole response;
    private long left;

    Fault(String method, String resource, Kind kind, ApiResponse.Whole response, long times) {
        this.method = method;
        this.resource = resource;
        this.kind = kind;
        this.response = response;
        this.left = times;
    }

    Kind kind() {
        return kind;
    }

    ApiResponse.Whole response() {
        return response;
    }

    boolean fits(String httpMethod, RequestName name) {
        return (method.equals("*") || method.equals(httpMethod.toLowerCase(Locale.ROOT)) || method.equals(name.verb()))
                && (resource.equals("*") || resource.equals(name.resource()));
    }

    /** It happens once more; true when that was the last time. */
    boolean useUp() {
        return --left <= 0;
    }
}
