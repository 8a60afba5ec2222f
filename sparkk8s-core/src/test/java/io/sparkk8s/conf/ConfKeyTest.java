package io.sparkk8s.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfKeyTest {

    @ParameterizedTest
    @CsvSource({"30s, PT30S", "30, PT30S", "2m, PT2M", "2min, PT2M", "1h, PT1H", "1d, PT24H", "5MS, PT0.005S"})
    void a_time_is_read_as_spark_reads_it(String text, Duration time) {
        assertThat(SparkKeys.NETWORK_TIMEOUT.parse(text)).contains(time);
    }

    @ParameterizedTest
    @CsvSource({"1.5s", "PT30S", "soon", "30 s", "30w", "''", "99999999999999999999s"})
    void what_is_no_time_is_not_read(String text) {
        assertThat(SparkKeys.NETWORK_TIMEOUT.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT2M, 120s", "PT1.5S, 1500ms", "PT0.00002S, 20us", "PT0S, 0s"})
    void a_time_is_written_as_spark_reads_it(Duration time, String text) {
        var conf = SparkConf.empty().with(SparkKeys.NETWORK_TIMEOUT, time);

        assertThat(conf.get(SparkKeys.NETWORK_TIMEOUT.name())).contains(text);
        assertThat(conf.get(SparkKeys.NETWORK_TIMEOUT)).contains(time);
    }

    @Test
    void a_list_has_commas() {
        var conf = SparkConf.empty().with(SparkKeys.PACKAGES, List.of("a:b:1", "c:d:2"));

        assertThat(conf.get(SparkKeys.PACKAGES.name())).contains("a:b:1,c:d:2");
        assertThat(SparkKeys.PACKAGES.parse(" a:b:1 ,, c:d:2")).contains(List.of("a:b:1", "c:d:2"));
    }

    @Test
    void a_flag_and_an_overhead_of_zero_are_read_as_spark_reads_them() {
        assertThat(SparkKeys.DYNAMIC_ALLOCATION.parse(" TRUE")).contains(true);
        assertThat(SparkKeys.DRIVER_MEMORY_OVERHEAD.parse("0")).contains(MemorySize.ofMebibytes(0));
        assertThat(SparkKeys.DRIVER_MEMORY.parse("0")).isEmpty();
    }

    @Test
    void a_choice_is_one_of_its_words() {
        assertThat(SparkKeys.SCHEDULER_MODE.parse("FAIR")).contains("FAIR");
        assertThat(SparkKeys.SCHEDULER_MODE.parse("UNFAIR")).isEmpty();
    }

    @Test
    void a_number_may_be_zero_and_a_count_may_not() {
        assertThat(SparkKeys.DYNAMIC_ALLOCATION_MIN.parse("0")).contains(0);
        assertThat(SparkKeys.DYNAMIC_ALLOCATION_MIN.parse("-1")).isEmpty();
        assertThat(SparkKeys.DYNAMIC_ALLOCATION_MAX.parse("0")).isEmpty();
    }
}
