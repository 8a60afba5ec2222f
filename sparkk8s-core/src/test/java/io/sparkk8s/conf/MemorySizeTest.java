package io.sparkk8s.conf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySizeTest {

    @ParameterizedTest
    @CsvSource({"512, 512", "512m, 512", "512MB, 512", "4g, 4096", "4Gb, 4096", "1t, 1048576", "2048k, 2", "1048576b, 1"
    })
    void it_is_read_as_Spark_reads_it(String text, long mebibytes) {
        assertThat(MemorySize.parse(text)).map(MemorySize::mebibytes).contains(mebibytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4x", "", "g", "-1g", "1.5g", "4 g", "4bb", "4gg", "99999999999999999999g", "9999999p"})
    void anything_else_is_none(String text) {
        assertThat(MemorySize.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1023, 1048576, 1048577, 5368709120L})
    void what_is_written_is_read_again(long bytes) {
        var size = new MemorySize(bytes);

        assertThat(MemorySize.parse(size.toString())).contains(size);
    }
}
