package io.sparkk8s.examples.cli;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.cluster.Cluster;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a command comes to its cluster; tests have one in memory. */
@FunctionalInterface
interface Connector {

    /** By a kubeconfig, as kubectl finds it. */
    Connector KUBECONFIG = Connector::byKubeconfig;

    /**
     * Which cluster.
     *
     * @param kubeconfig null for the one that kubectl would take
     * @param context null for the current one
     * @param server the API server's URL in place of the context's
     */
    record Target(@Nullable Path kubeconfig, @Nullable String context, @Nullable String server) {}

    Cluster connect(Target target);

    private static Cluster byKubeconfig(Target target) {
        var config = new ConfigBuilder(config(target));
        if (target.server() != null) {
            config.withMasterUrl(target.server());
        }
        return Cluster.builder().config(config.build()).build();
    }

    private static Config config(Target target) {
        var file = target.kubeconfig();
        if (file != null && !Files.isReadable(file)) {
            throw fault("--kubeconfig", "the file " + file + " cannot be read");
        }
        var named = System.getenv().getOrDefault("KUBECONFIG", "");
        if (file == null
                && !named.isEmpty()
                && Stream.of(named.split(File.pathSeparator)).noneMatch(name -> Files.isReadable(Path.of(name)))) {
            throw fault("KUBECONFIG", named + " cannot be read");
        }
        try {
            var config = file == null
                    ? Config.autoConfigure(target.context())
                    : Config.fromKubeconfig(target.context(), file.toFile());
            // a context that is not there would be passed over in silence
            var current = config.getCurrentContext();
            if (target.context() != null
                    && (current == null || !target.context().equals(current.getName()))) {
                throw fault("--context", "the kubeconfig has no context '" + target.context() + "'");
            }
            return config;
        } catch (InvalidSpecException e) {
            throw e;
        } catch (RuntimeException e) {
            // the parser's message quotes the file, which has secrets in it
            throw fault("--kubeconfig", (file == null ? "the file of KUBECONFIG" : file) + " is no kubeconfig");
        }
    }

    private static InvalidSpecException fault(String path, String problem) {
        return InvalidSpecException.of("the connection", path, problem);
    }
}
