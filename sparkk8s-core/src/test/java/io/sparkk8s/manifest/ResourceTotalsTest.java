package io.sparkk8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.sparkk8s.app.SparkApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceTotalsTest {

    private static SparkApplication.Builder jvm() {
        return SparkApplication.named("daily").image("spark").java("com.acme.Daily", "/opt/daily.jar");
    }

    private static Map<String, Quantity> total(SparkApplication.Builder app) {
        return ResourceTotals.of(app.build()).total().requestQuantities();
    }

    private static Quantity q(String text) {
        return new Quantity(text);
    }

    @Test
    void by_default_a_driver_and_two_executors_of_a_gibibyte_and_the_least_overhead() {
        var totals = ResourceTotals.of(jvm().build());

        assertThat(totals.pods()).isEqualTo(3);
        assertThat(totals.driver().requestQuantities())
                .containsExactlyInAnyOrderEntriesOf(Map.of("cpu", q("1"), "memory", q("1408Mi")));
        assertThat(totals.total().requestQuantities())
                .containsExactlyInAnyOrderEntriesOf(Map.of("cpu", q("3"), "memory", q("4224Mi")));
    }

    /** 8192 and a tenth is 819, and four tenths are 3276. */
    @ParameterizedTest
    @CsvSource({"java, 9011Mi", "python, 11468Mi", "r, 11468Mi", "sql, 9011Mi"})
    void the_overhead_is_by_the_language(String language, String executor) {
        var app = jvm().executor(e -> e.memory("8g"));
        switch (language) {
            case "python" -> app.python("/a.py");
            case "r" -> app.r("/a.R");
            case "sql" -> app.sql("/a.sql");
            default -> {}
        }

        assertThat(ResourceTotals.of(app.build()).executor().requestQuantities())
                .containsEntry("memory", q(executor));
    }

    @Test
    void the_driver_is_as_large_as_its_pod() {
        var app = jvm().driver(d -> d.cores(2).limitCores("3").memory("5g")).build();
        var container = DriverResources.of(app);

        var driver = ResourceTotals.of(app).driver();

        assertThat(driver.requestQuantities()).containsExactlyInAnyOrderEntriesOf(container.getRequests());
        assertThat(driver.limitQuantities()).containsExactlyInAnyOrderEntriesOf(container.getLimits());
    }

    @Test
    void what_is_given_comes_before_what_is_derived() {
        assertThat(total(jvm().memoryOverheadFactor(0.5)
                        .driver(d -> d.requestCores("500m").memory("2g").memoryOverhead("1g"))
                        .executor(e -> e.requestCores("1500m")
                                .cores(4)
                                .memory("4g")
                                .memoryOverheadFactor(0.25)
                                .instances(3))))
                .containsEntry("cpu", q("5"))
                .containsEntry("memory", q((3072 + 3 * 5120) + "Mi"));
    }

    @Test
    void Python_and_memory_off_the_heap_count() {
        assertThat(ResourceTotals.of(jvm().python("/a.py")
                                .conf("spark.memory.offHeap.enabled", true)
                                .conf("spark.memory.offHeap.size", "1g")
                                .executor(e -> e.pysparkMemory("2g").memoryOverhead("1g"))
                                .build())
                        .executor()
                        .requestQuantities())
                .containsEntry("memory", q((1024 + 1024 + 1024 + 2048) + "Mi"));
    }

    @Test
    void GPUs_are_requests_and_limits() {
        var totals = ResourceTotals.of(jvm().executor(e -> e.instances(4).resource("gpu", 2, "nvidia.com"))
                .build());

        assertThat(totals.total().requestQuantities()).containsEntry("nvidia.com/gpu", q("8"));
        assertThat(totals.total().limitQuantities()).containsEntry("nvidia.com/gpu", q("8"));
    }

    @ParameterizedTest
    @CsvSource({"0, , , 0", "2, , , 2", "2, 5, , 5", "6, 5, , 6", "2, 5, 9, 9"})
    void with_dynamic_allocation_the_first_executors_count(
            Integer least, Integer initial, Integer instances, int expected) {
        var app = jvm().dynamicAllocation(d -> d.minExecutors(least).maxExecutors(20));
        if (initial != null) {
            app.dynamicAllocation(d -> d.initialExecutors(initial));
        }
        if (instances != null) {
            app.executor(e -> e.instances(instances));
        }

        assertThat(ResourceTotals.of(app.build()).executorCount()).isEqualTo(expected);
    }

    @Test
    void sidecars_count_and_init_containers_only_if_they_are_larger() {
        var sidecar = new ContainerBuilder()
                .withName("proxy")
                .withImage("proxy:1")
                .withNewResources()
                .addToLimits("memory", q("128Mi"))
                .addToRequests("cpu", q("250m"))
                .endResources();
        var init = new ContainerBuilder()
                .withName("fetch")
                .withImage("fetch:1")
                .withNewResources()
                .addToRequests("cpu", q("2"))
                .addToRequests("memory", q("64Mi"))
                .endResources();

        var driver =
                ResourceTotals.of(jvm().driver(d -> d.sidecar(sidecar.build()).initContainer(init.build()))
                        .build());

        assertThat(driver.driver().requestQuantities())
                .containsEntry("cpu", q("2"))
                .containsEntry("memory", q((1408 + 128) + "Mi"));
    }
}
