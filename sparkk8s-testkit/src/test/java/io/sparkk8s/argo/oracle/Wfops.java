package io.sparkk8s.argo.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sparkk8s.testkit.internal.apiserver.Json;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Argo's own code for the operations, as a program: a line of JSON in, a line of JSON out. */
public final class Wfops implements AutoCloseable {

    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    private Wfops(Path program) {
        try {
            process = new ProcessBuilder(program.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        in = process.outputWriter(UTF_8);
        out = process.inputReader(UTF_8);
    }

    /** Empty when it is not on the PATH. */
    public static Optional<Wfops> onPath() {
        return program("wfops").map(Wfops::new);
    }

    /** A program on the PATH. */
    public static Optional<Path> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public ObjectNode ask(ObjectNode request) {
        try {
            in.write(request + "\n");
            in.flush();
            return (ObjectNode) Json.parse(out.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
