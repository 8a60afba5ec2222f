package io.sparkk8s.exec;

import static java.util.Objects.requireNonNull;

import io.sparkk8s.logs.LineSplitter;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** Takes what a command prints, line by line; a last line without an end is not told. */
public final class LineSink extends OutputStream {

    private final LineSplitter lines;

    public LineSink(Consumer<String> lines) {
        this.lines = new LineSplitter(requireNonNull(lines, "lines"));
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        lines.accept(ByteBuffer.wrap(bytes, offset, length));
    }
}
