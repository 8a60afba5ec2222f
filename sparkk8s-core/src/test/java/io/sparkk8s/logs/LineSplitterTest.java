package io.sparkk8s.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class LineSplitterTest {

    @RepeatedTest(50)
    void lines_are_the_same_however_the_bytes_are_cut(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var bytes = "eins\n\nzwei ü日😀\r\nlast without end".getBytes(UTF_8);
        var lines = new ArrayList<String>();
        var splitter = new LineSplitter(lines::add);

        for (var from = 0; from < bytes.length; ) {
            var to = Math.min(bytes.length, from + 1 + random.nextInt(5));
            splitter.accept(ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, to)));
            from = to;
        }
        splitter.end();

        assertThat(lines).containsExactly("eins", "", "zwei ü日😀", "last without end");
    }
}
