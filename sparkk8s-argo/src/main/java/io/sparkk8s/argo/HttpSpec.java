package io.sparkk8s.argo;

import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.sparkk8s.argo.model.HTTP;
import io.sparkk8s.argo.model.HTTPHeader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Describes an HTTP request. For one thread, while it is described. */
public final class HttpSpec {
    private final HTTP.Builder wire = HTTP.builder();
    private final List<HTTPHeader> headers = new ArrayList<>();
    private boolean hasUrl;

    HttpSpec() {}

    /** Asks for what is there. The URL is a text, or has {@link Value}s in it. */
    public HttpSpec get(Object url) {
        return request("GET", url);
    }

    /** Sends a body. */
    public HttpSpec post(Object url) {
        return request("POST", url);
    }

    /** Any other method. */
    public HttpSpec request(String method, Object url) {
        wire.method(method).url(url.toString());
        hasUrl = true;
        return this;
    }

    /** The body, as it is. */
    public HttpSpec body(Object text) {
        wire.body(text.toString());
        return this;
    }

    /** A body of JSON: texts, numbers, lists, maps, and {@link Value}s, which are texts there whatever they hold. */
    public HttpSpec jsonBody(Map<String, Object> object) {
        wire.body(JsonText.of(object));
        return header("Content-Type", "application/json");
    }

    /** A header: a text or a {@link Value}. */
    public HttpSpec header(String name, Object value) {
        headers.add(HTTPHeader.builder().name(name).value(value.toString()).build());
        return this;
    }

    /** A header out of a Secret of the workflow's namespace. */
    public HttpSpec secretHeader(String name, String secret, String key) {
        headers.add(HTTPHeader.builder()
                .name(name)
                .valueFrom(v -> v.secretKeyRef(new SecretKeySelector(key, secret, null)))
                .build());
        return this;
    }

    /** Whole seconds; Argo's default is 30. */
    public HttpSpec timeout(Duration timeout) {
        wire.timeoutSeconds(Durations.seconds(timeout, "http.timeout"));
        return this;
    }

    /** Takes any certificate. */
    public HttpSpec insecureSkipVerify() {
        wire.insecureSkipVerify(true);
        return this;
    }

    /** When the step has succeeded, by {@link #statusCode} and {@link #responseBody}; by default with a status 2xx. */
    public HttpSpec successWhen(Condition condition) {
        wire.successCondition(condition.expression());
        return this;
    }

    /** The status of the answer, for {@link #successWhen}. */
    public static Value<Integer> statusCode() {
        return Value.computed(Expr.computed("response.statusCode", Integer.class), Set.of());
    }

    /** The text of the answer, for {@link #successWhen}. */
    public static Value<String> responseBody() {
        return Value.computed(Expr.computed("response.body", String.class), Set.of());
    }

    /** Anything else that a request has. What is set here is not checked. */
    public HttpSpec with(Consumer<HTTP.Builder> change) {
        change.accept(wire);
        return this;
    }

    io.sparkk8s.argo.model.Template.Builder wire(Place place) {
        place.in("http").faultIf(!hasUrl, "the URL is missing: say get(..) or post(..)");
        return io.sparkk8s.argo.model.Template.builder()
                .http(wire.headers(headers).build());
    }
}
