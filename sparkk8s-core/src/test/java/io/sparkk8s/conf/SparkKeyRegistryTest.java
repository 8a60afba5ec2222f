package io.sparkk8s.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparkKeyRegistryTest {

    @Test
    void a_key_is_found_as_spark_describes_it() {
        assertThat(SparkKeyRegistry.find("spark.kubernetes.allocation.maximum")).hasValueSatisfying(key -> {
            assertThat(key.type()).isEqualTo("int[1..]");
            assertThat(key.defaultValue()).contains("2147483647");
            assertThat(key.since().orElseThrow().text()).isEqualTo("4.1.0");
            assertThat(key.until()).isEmpty();
            assertThat(key.visible()).isTrue();
            assertThat(key.family()).isFalse();
        });
    }

    @Test
    void a_default_and_bounds_are_those_of_the_version() {
        assertThat(at("spark.kubernetes.allocation.batch.size", "3.5.6").defaultValue())
                .contains("5");
        assertThat(at("spark.kubernetes.allocation.batch.size", "4.0.1").defaultValue())
                .contains("10");
        assertThat(at("spark.kubernetes.allocation.batch.delay", "3.5.6").type())
                .isEqualTo("duration(ms)[1..]");
        assertThat(at("spark.kubernetes.allocation.batch.delay", "4.1.1").type())
                .isEqualTo("duration(ms)[101..]");
        assertThat(at("spark.eventLog.rolling.maxFileSize", "4.0.1").type()).isEqualTo("bytes(b)[10485760..]");
    }

    @Test
    void a_version_has_its_own_keys() {
        assertThat(names("4.0.1"))
                .contains("spark.kubernetes.pyspark.pythonVersion")
                .doesNotContain("spark.kubernetes.allocation.maximum");
        assertThat(names("4.1.1"))
                .contains("spark.kubernetes.allocation.maximum", "spark.sql.shuffle.partitions", "spark.ui.port")
                .doesNotContain("spark.kubernetes.pyspark.pythonVersion")
                .isSorted();
        assertThat(names("3.5.6")).hasSizeGreaterThan(1100);
    }

    @ParameterizedTest
    @CsvSource({
        "spark.kubernetes.driver.label.team, spark.kubernetes.driver.label.[LabelName]",
        "spark.kubernetes.driver.label.a.b/c, spark.kubernetes.driver.label.[LabelName]",
        "spark.kubernetes.driver.volumes.nfs.data.options.server,"
                + " spark.kubernetes.driver.volumes.[VolumeType].[VolumeName].options.server",
        "spark.executor.resource.gpu.amount, spark.executor.resource.[ResourceName].amount",
        "spark.hadoop.fs.s3a.endpoint, spark.hadoop.[HadoopKey]",
        "spark.sql.catalog.prod.uri, spark.sql.catalog.[CatalogKey]",
    })
    void a_key_belongs_to_its_family(String key, String family) {
        assertThat(SparkKeyRegistry.find(key)).hasValueSatisfying(known -> {
            assertThat(known.name()).isEqualTo(family);
            assertThat(known.family()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spark.kubernetes.driver.label.",
                "spark.kubernetes.driver.volumes.nfs.options.server",
                "spark.kubernetes.driver.volumes.nfs..options.server",
                "spark.executor.resource.gpu",
                "spark.executor.resource.gpu.amount.more",
                "park.driver.memory",
                "",
            })
    void what_is_no_key_is_not_found(String key) {
        assertThat(SparkKeyRegistry.find(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spark.kubernetes.driver.schedulerName, spark.kubernetes.driver.scheduler.name",
        "spark.kubernetes.initContainer.image, spark.kubernetes.container.image",
        "spark.executor.memoryoverhead, spark.executor.memoryOverhead",
        "spark.dynamicAllocation.maxExecutor, spark.dynamicAllocation.maxExecutors",
        "spark.kubernetes.driver.lable.team, spark.kubernetes.driver.label.team",
        "spark.kubernetes.executor.volumes.nfs.data.option.path,"
                + " spark.kubernetes.executor.volumes.nfs.data.options.path",
        "spark.executor.resource.gpu.vender, spark.executor.resource.gpu.vendor",
    })
    void the_nearest_key_is_the_one_that_was_meant(String key, String meant) {
        assertThat(SparkKeyRegistry.nearest(key)).contains(meant);
    }

    @Test
    void nothing_is_near_to_what_is_unlike_all() {
        assertThat(SparkKeyRegistry.nearest("spark.kubernetes.xylophone.orchestra"))
                .isEmpty();
        assertThat(SparkKeyRegistry.nearest("")).isEmpty();
    }

    @Test
    void every_type_of_the_table_is_understood_and_takes_its_own_default() {
        for (var text : List.of("3.5.6", "4.0.1", "4.1.1")) {
            for (var key : SparkKeyRegistry.known(SparkVersion.parse(text).orElseThrow())) {
                var type = ValueType.parse(key.type());
                assertThat(key.defaultValue().flatMap(type::objection))
                        .as("%s %s %s", text, key.name(), key.defaultValue())
                        .isEmpty();
            }
        }
    }

    @Test
    void every_constant_is_a_key_of_spark() {
        var constants = Stream.of(SparkKeys.class, SparkSqlKeys.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(SparkKeyRegistryTest::value)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(constants)
                .hasSizeGreaterThan(120)
                .allSatisfy(name -> assertThat(known(name)).as(name).isPresent());
    }

    private static Optional<KnownKey> known(String name) {
        return Stream.of(name, name + "x", name + "caCertFile", name + "nfs.x.mount.path", name + "x.amount")
                .flatMap(key -> SparkKeyRegistry.find(key).stream())
                .findFirst();
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return field.get(null) instanceof ConfKey<?> key ? key.name() : (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static KnownKey at(String key, String version) {
        return SparkKeyRegistry.find(key, SparkVersion.parse(version).orElseThrow())
                .orElseThrow();
    }

    private static List<String> names(String version) {
        return SparkKeyRegistry.known(SparkVersion.parse(version).orElseThrow()).stream()
                .map(KnownKey::name)
                .toList();
    }
}
