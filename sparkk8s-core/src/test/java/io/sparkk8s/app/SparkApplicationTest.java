package io.sparkk8s.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.sparkk8s.Fault;
import io.sparkk8s.InvalidSpecException;
import io.sparkk8s.conf.ConfFinding;
import io.sparkk8s.conf.SparkConfLint;
import io.sparkk8s.conf.SparkKeys;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparkApplicationTest {

    private static SparkApplication.Builder good() {
        return SparkApplication.named("daily")
                .namespace("etl")
                .image("mycompany/spark-3.0.0:prod")
                .java("com.acme.Daily", "local:///opt/daily.jar");
    }

    private static ListAssert<Fault> faultsOf(UnaryOperator<SparkApplication.Builder> change) {
        return assertThat(catchThrowable(() -> change.apply(good()).build()))
                .asInstanceOf(type(InvalidSpecException.class))
                .extracting(InvalidSpecException::faults, list(Fault.class));
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatThrownBy(() -> SparkApplication.named(" ")
                        .namespace("No_Namespace")
                        .driver(d -> d.memory("4x").cores(0))
                        .executor(e -> e.instances(-1).label("spark-role", "boss"))
                        .conf("spark.driver.host", "me")
                        .build())
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining("9 faults")
                .hasMessageContaining("name: is blank")
                .hasMessageContaining("namespace: 'No_Namespace' is not a Kubernetes name")
                .hasMessageContaining("main: nothing to run")
                .hasMessageContaining("image: missing")
                .hasMessageContaining("spark.driver.memory: '4x' is not an amount of memory")
                .hasMessageContaining("spark.driver.cores: '0' is not a whole number of at least 1")
                .hasMessageContaining("spark.executor.instances: '-1' is not a whole number")
                .hasMessageContaining("spark.driver.host: cannot be set");
    }

    @Test
    void a_key_given_twice_with_different_values_is_a_fault() {
        faultsOf(app -> app.driver(d -> d.memory("4g")).conf("spark.driver.memory", "2g"))
                .singleElement()
                .extracting(Fault::problem)
                .isEqualTo("given twice: '4g' by driver.memory and '2g' by conf");
    }

    @Test
    void a_key_given_twice_with_the_same_value_is_none() {
        var app = good().driver(d -> d.memory("4g"))
                .conf(SparkKeys.DRIVER_MEMORY.name(), "4g")
                .build();

        assertThat(app.conf().entries()).containsEntry("spark.driver.memory", "4g");
    }

    @ParameterizedTest
    @CsvSource({
        "spark.executor.memory, 4 gigs",
        "spark.driver.memoryOverhead, 10%",
        "spark.kubernetes.driver.request.cores, half",
        "spark.kubernetes.executor.limit.cores, -1",
        "spark.executor.cores, 1.5",
        "spark.kubernetes.memoryOverheadFactor, none",
        "spark.master, local",
        "spark.app.id, mine",
        "spark.kubernetes.driver.pod.name, My_Pod",
        "spark.kubernetes.driver.label.spark-app-selector, mine",
        "spark.kubernetes.driver.label.team, not a label",
        "spark.kubernetes.driver.label.-bad, x",
        "spark.kubernetes.driverEnv.A=B, x",
        "spark.kubernetes.driver.secretKeyRef.PW, db",
        "spark.sql.orc.impl, fast",
        "spark.driver.port, 80",
        "spark.executor.extraJavaOptions, -Xmx4g",
    })
    void a_bad_value_is_a_fault_with_its_key(String key, String value) {
        faultsOf(app -> app.conf(key, value)).extracting(Fault::path).containsOnly(key);
    }

    @Test
    void settings_that_contradict_each_other_are_a_fault() {
        faultsOf(app -> app.conf("spark.dynamicAllocation.enabled", true)
                        .conf("spark.dynamicAllocation.minExecutors", 5)
                        .conf("spark.dynamicAllocation.maxExecutors", 4))
                .singleElement()
                .isEqualTo(new Fault(
                        "spark.dynamicAllocation.minExecutors",
                        "5 is more than the 4 of spark.dynamicAllocation.maxExecutors"));
    }

    @Test
    void what_is_probably_a_mistake_is_none_that_stops_it() {
        var app = good().sparkVersion("4.0.1")
                .conf("spark.kubernetes.allocation.maximum", 5)
                .conf("spark.dynamicAllocation.maxExecutor", 5)
                .build();

        assertThat(SparkConfLint.check(app.conf(), app.sparkVersion().orElseThrow()))
                .extracting(ConfFinding::code)
                .contains(ConfFinding.Code.NOT_IN_VERSION, ConfFinding.Code.UNKNOWN_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Daily ETL_job", "4x", "tägliche Auswertung"})
    void a_name_is_any_text(String name) {
        assertThat(SparkApplication.named(name)
                        .image("i")
                        .python("/a.py")
                        .build()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void an_application_and_its_rebuilt_copy_are_equal() {
        var app = good().arguments("--day", "1")
                .sparkVersion("4.0.1")
                .conf("spark.x", "y")
                .build();

        assertThat(app.toBuilder().build()).isEqualTo(app).hasSameHashCodeAs(app);
        assertThat(app.toBuilder().arguments("2").build()).isNotEqualTo(app);
    }

    @Test
    void secrets_are_not_printed() {
        var app = good().arguments("--password", "geheim")
                .conf("spark.hadoop.fs.s3a.secret.key", "geheim")
                .conf("spark.ssl.keyPassword", "geheim")
                .build();

        assertThat(app.toString()).doesNotContain("geheim");
        assertThat(app.conf().toString()).doesNotContain("geheim");
    }
}
