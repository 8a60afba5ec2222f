package io.sparkk8s.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicationErrorTest {

    private static Optional<ApplicationError> find(String log) {
        return ApplicationError.in(log.lines().toList());
    }

    private static ApplicationError in(String log) {
        return find(log).orElseThrow();
    }

    @Test
    void an_uncaught_exception_of_the_JVM_is_found_with_its_causes() {
        var error = in(
                """
                26/11/22 19:00:00 INFO SparkContext: Running Spark version 4.0.5
                Exception in thread "main" java.lang.IllegalStateException: no input for 2026-11-21
                \tat com.acme.Daily.main(Daily.java:12)
                \tSuppressed: java.io.IOException: while closing
                \t\tat com.acme.Daily.close(Daily.java:30)
                \t\t... 1 more
                Caused by: java.io.FileNotFoundException: s3a://in/2026-11-21
                \tat com.acme.Input.open(Input.java:7)
                \t... 4 more
                Caused by: com.acme.NotAllowed
                \tat com.acme.Store.get(Store.java:9)
                26/11/22 19:00:01 INFO ShutdownHookManager: Shutdown hook called
                """);

        assertThat(error.type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(error.message()).isEqualTo("no input for 2026-11-21");
        assertThat(error.causes())
                .containsExactly(
                        new ApplicationError.Cause("java.io.FileNotFoundException", "s3a://in/2026-11-21"),
                        new ApplicationError.Cause("com.acme.NotAllowed", ""));
        assertThat(error.stackTrace())
                .startsWith("Exception in thread")
                .contains("Suppressed: java.io.IOException")
                .endsWith("Store.java:9)");
        assertThat(error)
                .hasToString("java.lang.IllegalStateException: no input for 2026-11-21, caused by com.acme.NotAllowed");
    }

    @Test
    void a_class_without_a_package_is_found_when_a_thread_died_of_it() {
        assertThat(in("Exception in thread \"main\" Boom: x\n\tat Main.main(Main.java:1)\n")
                        .type())
                .isEqualTo("Boom");
    }

    @Test
    void a_job_that_was_aborted_has_the_executors_trace_in_its_message_and_the_root_cause() {
        var error = in(
                """
                Exception in thread "main" org.apache.spark.SparkException: Job aborted due to stage failure: Task 0 in stage 0.0 failed 4 times, most recent failure: Lost task 0.3 in stage 0.0 (TID 3) (10.88.1.2 executor 1): java.lang.RuntimeException: boom
                \tat bed.Pi.lambda$main$0(Pi.java:20)
                \tat java.base/java.lang.Thread.run(Thread.java:840)

                Driver stacktrace:
                \tat org.apache.spark.scheduler.DAGScheduler.failJobAndIndependentStages(DAGScheduler.scala:2935)
                \tat bed.Pi.main(Pi.java:22)
                Caused by: java.lang.RuntimeException: boom
                \tat bed.Pi.lambda$main$0(Pi.java:20)
                """);

        assertThat(error.type()).isEqualTo("org.apache.spark.SparkException");
        assertThat(error.message()).startsWith("Job aborted due to stage failure: Task 0");
        assertThat(error.rootCause()).hasToString("java.lang.RuntimeException: boom");
    }

    @Test
    void an_exception_that_was_logged_as_an_error_counts_and_one_logged_as_a_warning_does_not() {
        var log =
                """
                26/11/22 19:00:00 ERROR SparkContext: Error initializing SparkContext.
                org.apache.spark.SparkException: External scheduler cannot be instantiated
                \tat org.apache.spark.SparkContext$.createTaskScheduler(SparkContext.scala:3204)
                26/11/22 19:00:02 WARN TaskSetManager: Lost task 0.0 in stage 0.0 (TID 0) (10.0.0.1 executor 1): java.lang.RuntimeException: retried
                \tat com.acme.X.y(X.java:1)
                """;

        assertThat(in(log).type()).isEqualTo("org.apache.spark.SparkException");
        assertThat(find(log.substring(log.indexOf("26/11/22 19:00:02")))).isEmpty();
    }

    @Test
    void an_exception_on_the_loggers_own_line_is_found() {
        var error = in(
                """
                2026-11-22T19:00:00.123Z ERROR Executor: Exception in task 0.0: java.lang.ArithmeticException: / by zero
                \tat com.acme.X.y(X.java:1)
                """);

        assertThat(error.type()).isEqualTo("java.lang.ArithmeticException");
        assertThat(error.message()).isEqualTo("/ by zero");
    }

    @Test
    void of_several_exceptions_the_last_one_counts() {
        var one = "Exception in thread \"a\" java.lang.Error: first\n\tat a.B.c(B.java:1)\n";
        var two = "Exception in thread \"b\" java.lang.Error: second\n\tat a.B.c(B.java:1)\n";

        assertThat(in(one + two).message()).isEqualTo("second");
        assertThat(in(two + one).message()).isEqualTo("first");
    }

    @Test
    void a_message_of_several_lines_is_whole() {
        var error = in(
                """
                org.apache.spark.sql.AnalysisException: [TABLE_OR_VIEW_NOT_FOUND] The table `x` cannot be found.
                'Project [*]
                +- 'UnresolvedRelation [x]

                \tat org.apache.spark.sql.Dataset.ofRows(Dataset.scala:96)
                """);

        assertThat(error.message())
                .isEqualTo("[TABLE_OR_VIEW_NOT_FOUND] The table `x` cannot be found.\n"
                        + "'Project [*]\n+- 'UnresolvedRelation [x]");
    }

    @Test
    void a_Python_traceback_is_found() {
        var error = in(
                """
                Traceback (most recent call last):
                  File "/app/etl.py", line 7, in <module>
                    main()
                  File "/app/etl.py", line 4, in main
                    raise ValueError("no day given")
                ValueError: no day given
                26/11/22 19:00:01 INFO ShutdownHookManager: Shutdown hook called
                """);

        assertThat(error.type()).isEqualTo("ValueError");
        assertThat(error.message()).isEqualTo("no day given");
        assertThat(error.causes()).isEmpty();
        assertThat(error.stackTrace()).startsWith("Traceback").endsWith("ValueError: no day given");
    }

    @Test
    void a_chain_of_Python_exceptions_ends_with_the_one_that_was_thrown() {
        var error = in(
                """
                Traceback (most recent call last):
                  File "/app/etl.py", line 2, in <module>
                    {}["day"]
                KeyError: 'day'

                The above exception was the direct cause of the following exception:

                Traceback (most recent call last):
                  File "/app/etl.py", line 4, in <module>
                    raise RuntimeError("bad arguments") from e
                RuntimeError: bad arguments
                """);

        assertThat(error).hasToString("RuntimeError: bad arguments, caused by KeyError: 'day'");
        assertThat(error.stackTrace()).startsWith("Traceback").contains("{}[\"day\"]");
    }

    @Test
    void the_JVMs_exception_is_the_cause_of_a_Py4JJavaError() {
        var error = in(
                """
                Traceback (most recent call last):
                  File "/app/etl.py", line 9, in <module>
                    df.collect()
                py4j.protocol.Py4JJavaError: An error occurred while calling o31.collect.
                : org.apache.spark.SparkException: Job aborted due to stage failure: Task 0 in stage 0.0 failed 4 times
                \tat org.apache.spark.scheduler.DAGScheduler.abortStage(DAGScheduler.scala:1)

                Driver stacktrace:
                \tat org.apache.spark.scheduler.DAGScheduler.failJob(DAGScheduler.scala:2)
                Caused by: java.io.IOException: disk full
                \tat a.B.c(B.java:1)

                26/11/22 19:00:01 INFO SparkContext: Invoking stop() from shutdown hook
                """);

        assertThat(error.type()).isEqualTo("py4j.protocol.Py4JJavaError");
        assertThat(error.message()).isEqualTo("An error occurred while calling o31.collect.");
        assertThat(error.causes())
                .extracting(ApplicationError.Cause::type)
                .containsExactly("org.apache.spark.SparkException", "java.io.IOException");
    }

    @Test
    void an_AnalysisException_of_PySpark_keeps_its_plan() {
        var error = in(
                """
                Traceback (most recent call last):
                  File "/app/etl.py", line 3, in <module>
                    spark.sql("select * from x")
                pyspark.errors.exceptions.captured.AnalysisException: [TABLE_OR_VIEW_NOT_FOUND] The table or view `x` cannot be found. SQLSTATE: 42P01; line 1 pos 14;
                'Project [*]
                +- 'UnresolvedRelation [x], [], false

                """);

        assertThat(error.type()).isEqualTo("pyspark.errors.exceptions.captured.AnalysisException");
        assertThat(error.message()).startsWith("[TABLE_OR_VIEW_NOT_FOUND]").endsWith("[x], [], false");
    }

    @Test
    void a_syntax_error_in_Python_has_no_traceback_and_is_found() {
        assertThat(in("  File \"/app/etl.py\", line 1\n    def (\n        ^\nSyntaxError: invalid syntax\n"))
                .hasToString("SyntaxError: invalid syntax");
    }

    @Test
    void what_the_launcher_says_of_a_Python_application_is_not_the_reason() {
        var error = in(
                """
                Traceback (most recent call last):
                  File "/app/etl.py", line 1, in <module>
                ValueError: x
                Exception in thread "main" org.apache.spark.SparkUserAppException: User application exited with 1
                \tat org.apache.spark.deploy.PythonRunner$.main(PythonRunner.scala:1)
                """);

        assertThat(error.type()).isEqualTo("ValueError");
    }

    @Test
    void an_error_that_halts_R_is_found() {
        var error = in(
                """
                Error in loadDay("x") : no such day
                  please give one
                Calls: main -> loadDay
                Execution halted
                26/11/22 19:00:01 INFO ShutdownHookManager: Shutdown hook called
                """);

        assertThat(error.type()).isEqualTo("Error");
        assertThat(error.message()).isEqualTo("no such day\nplease give one");
    }

    @Test
    void a_log_without_exceptions_has_none() {
        assertThat(find("Pi is roughly 3.14\norg.apache.spark.deploy.SparkSubmit\nError: nothing halted\n"))
                .isEmpty();
        assertThat(find("")).isEmpty();
    }

    @Test
    void a_log_that_was_cut_anywhere_is_read_without_an_exception_of_our_own() {
        var log =
                """
                26/11/22 19:00:00 ERROR X: y: java.lang.Error: a
                \tat a.B.c(B.java:1)
                Caused by: java.lang.Error: b
                Traceback (most recent call last):
                  File "x", line 1
                KeyError: 'day'

                During handling of the above exception, another exception occurred:

                Traceback (most recent call last):
                  File "x", line 1
                SyntaxError: z
                Error in f() : w
                Execution halted
                """;

        for (var from = 0; from < log.length(); from++) {
            for (var to = from; to <= log.length(); to += 3) {
                assertThat(find(log.substring(from, to))).isNotNull();
            }
        }
    }

    @Test
    void the_annotation_of_a_driver_is_a_stack_trace_alone() {
        var error = ApplicationError.ofStackTrace("java.lang.Error: x\n\tat a.B.c(B.java:1)\nCaused by: a.C: y\n");

        assertThat(error).hasToString("java.lang.Error: x, caused by a.C: y");
        assertThat(ApplicationError.ofStackTrace("Boom: without frames").type()).isEqualTo("Boom");
    }
}
