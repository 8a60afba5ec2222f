package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a driver's web UI is reached from outside the cluster: an Ingress to the driver's Service. Immutable. In cluster
 * mode only, since there is no Service otherwise.
 *
 * @param host the name of the site; <code>{{APP_ID}}</code> in it becomes the application's id
 * @param path where the UI is on that site; unless it is {@code /}, it becomes {@code spark.ui.proxyBase}
 * @param pathPattern the Ingress' own path, where it differs from the path
 * @param className {@code spec.ingressClassName}; the cluster's default class if none
 * @param tlsSecret a Secret with the certificate
 * @param annotations of the Ingress, which controllers are told by
 */
public record UiIngress(
        String host,
        String path,
        Optional<String> pathPattern,
        Optional<String> className,
        Optional<String> tlsSecret,
        SortedMap<String, String> annotations) {

    public UiIngress {
        requireNonNull(host, "host");
        requireNonNull(path, "path");
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }

    /** The UI is the whole site. */
    public static UiIngress host(String host) {
        return new UiIngress(
                host, "/", Optional.empty(), Optional.empty(), Optional.empty(), Collections.emptySortedMap());
    }

    /** The UI is below a path of a site, which the NGINX ingress controller takes away. */
    public static UiIngress nginx(String host, String path) {
        return new UiIngress(
                host,
                path,
                Optional.of(path + "(/|$)(.*)"),
                Optional.of("nginx"),
                Optional.empty(),
                new TreeMap<>(Map.of(
                        "nginx.ingress.kubernetes.io/use-regex", "true",
                        "nginx.ingress.kubernetes.io/rewrite-target", "/$2")));
    }

    /** The UI is below a path, such as {@code /daily}: the controller must take it away from requests. */
    public UiIngress path(String path) {
        return new UiIngress(host, path, Optional.empty(), className, tlsSecret, annotations);
    }

    public UiIngress className(String name) {
        return new UiIngress(host, path, pathPattern, Optional.of(name), tlsSecret, annotations);
    }

    public UiIngress tls(String secret) {
        return new UiIngress(host, path, pathPattern, className, Optional.of(secret), annotations);
    }

    public UiIngress annotation(String key, String value) {
        var more = new TreeMap<>(annotations);
        more.put(key, value);
        return new UiIngress(host, path, pathPattern, className, tlsSecret, more);
    }

    /** Spark's keys that follow from it: a redirect is to the site, and then to the UI's place on it. */
    SortedMap<String, String> keys() {
        return path.equals("/")
                ? Collections.emptySortedMap()
                : new TreeMap<>(Map.of("spark.ui.proxyBase", path, "spark.ui.proxyRedirectUri", "/"));
    }
}
