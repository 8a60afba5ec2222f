package io.sparkk8s.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.app.DeployMode;
import io.sparkk8s.app.SparkApplication;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was printed, when it is read again, is the application. */
class RoundTripTest {

    private static final String[] FILES = {"local:///opt/app", "s3a://bucket/a b/app", "https://h/x%20y/app", "/opt/app"
    };
    private static final String LETTERS = "ab$`\\\"' \t\n#~;&|<>(){}*=!-,ä€{{}}";
    private static final String[] KEYS = {
        "spark.driver.extraJavaOptions",
        "spark.executor.extraJavaOptions",
        "spark.jars",
        "spark.files",
        "spark.hadoop.fs.s3a.secret.key",
        "spark.kubernetes.driver.annotation.a",
        "spark.kubernetes.driverEnv.NAME",
        "spark.sql.x y"
    };

    private static SparkApplication application(Random random) {
        var app = SparkApplication.named("n" + text(random))
                .namespace(pick(random, "default", "etl"))
                .image("registry/spark:" + random.nextInt(100))
                .deployMode(pick(random, DeployMode.values()));
        var file = pick(random, FILES);
        switch (random.nextInt(5)) {
            case 0 -> app.java("a.B$" + text(random), file + ".jar");
            case 1 -> app.java("a.B", "spark-internal");
            case 2 -> app.r(file + pick(random, ".R", ".r"));
            case 3 -> app.sql(file + ".sql");
            default -> app.python(file + ".py");
        }
        for (var argument = random.nextInt(5); argument > 0; argument--) {
            app.arguments(pick(random, text(random), "--class", "-f", "--name=x", ""));
        }
        if (random.nextBoolean()) {
            app.proxyUser("u" + text(random));
        }
        for (var key : KEYS) {
            if (random.nextBoolean()) {
                app.conf(
                        key,
                        key.equals("spark.jars") || key.equals("spark.files") ? " local:///a , ,/b" : text(random));
            }
        }
        if (random.nextBoolean()) {
            app.driver(driver -> driver.memory("2g").cores(2))
                    .executor(executor -> executor.memory("3g").cores(3).instances(4));
        }
        return app.build();
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        random.ints(random.nextInt(8), 0, LETTERS.length()).forEach(at -> text.append(LETTERS.charAt(at)));
        return text.toString();
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void an_application_that_was_printed_is_read_as_the_same(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 1_000; round++) {
            var app = application(random);
            var printed = SparkSubmitCommand.of(app);

            var again = SparkSubmitCommand.parseLine(printed.toLine());

            assertThat(again.toApplication()).as("%s", printed.toLine()).isEqualTo(app);
            assertThat(SparkSubmitCommand.parse(printed.arguments()).toApplication())
                    .isEqualTo(app);
            assertThat(again.toLine()).isEqualTo(printed.toLine());
        }
    }
}
