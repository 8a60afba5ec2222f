package io.sparkk8s.logs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** Cuts a stream of bytes into lines; a character may be spread over two buffers. */
public final class LineSplitter {

    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();
    private final Consumer<String> lines;

    /** @param lines takes each line without its end */
    public LineSplitter(Consumer<String> lines) {
        this.lines = lines;
    }

    /** Takes the next bytes. */
    public void accept(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            var b = bytes.get();
            if (b == '\n') {
                flush();
            } else {
                partial.write(b);
            }
        }
    }

    /** The last line of a log that has ended may lack its end. */
    public void end() {
        if (partial.size() > 0) {
            flush();
        }
    }

    private void flush() {
        var line = partial.toString(UTF_8);
        partial.reset();
        lines.accept(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
    }
}
