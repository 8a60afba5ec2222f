package io.sparkk8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.conf.SparkConf;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class PropertiesTextTest {

    private static final String ALPHABET = "ab.=:#! \\\t\n\r\f'\"$({ü日😀";

    @RepeatedTest(200)
    void whatever_is_written_is_read_again_by_java_util_Properties(RepetitionInfo repetition) throws IOException {
        var random = new Random(repetition.getCurrentRepetition());
        var entries = new TreeMap<String, String>();
        for (var i = 0; i < 5; i++) {
            entries.put("k" + text(random), text(random));
        }

        var read = new Properties();
        read.load(new StringReader(PropertiesText.of(SparkConf.of(entries))));

        assertThat(read).containsExactlyInAnyOrderEntriesOf(entries);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, (int) ALPHABET.codePoints().count())
                .map(i -> ALPHABET.codePointAt(ALPHABET.offsetByCodePoints(0, i)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
