package io.sparkk8s.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sparkk8s.Fault;
import io.sparkk8s.InvalidSpecException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadCommandLinesTest {

    private static final String GOOD = " --deploy-mode cluster --conf spark.kubernetes.container.image=i";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --executr-memory 4g local:///a.py      | --executr-memory: is no option of spark-submit; did you mean --executor-memory?
                    --executr-memory=4g local:///a.py      | --executr-memory=4g: is no option of spark-submit; did you mean --executor-memory?
                    --frobnicate 5 local:///a.py           | --frobnicate: is no option of spark-submit 3.5 to 4.1
                    -x local:///a.py                       | -x: is no option
                    --name= local:///a.py                  | --name=: has no value
                    --conf spark.x local:///a.py           | --conf: 'spark.x' is not of the form KEY=VALUE
                    --name                                 | --name: has no value
                    --class a.B                            | application: missing
                    ''                                     | application: missing
                    local:///a.jar                         | --class: missing: 'local:///a.jar' is neither a .py nor a .R file
                    app.py                                 | application: 'app.py' is a file of this machine: this library uploads nothing
                    ./app.py                               | say local:///PATH
                    file:///opt/app.py                     | application: 'file:///opt/app.py' is a file of this machine
                    --jars lib/a.jar local:///a.py         | --jars: 'lib/a.jar' is a file of this machine
                    --conf spark.jars=a.jar local:///a.py  | --jars: 'a.jar' is a file of this machine
                    --files file:/x,y local:///a.py        | --files: 'y' is a file of this machine
                    --py-files p.zip local:///a.py         | --py-files: 'p.zip'
                    --archives e.tgz#env local:///a.py     | --archives: 'e.tgz#env'
                    --deploy-mode kluster local:///a.py    | --deploy-mode: 'kluster' is neither client nor cluster
                    --master yarn local:///a.py            | --master: 'yarn' is not on Kubernetes: say k8s://https://HOST:PORT
                    --master local[2] local:///a.py        | --master: 'local[2]' is not on Kubernetes
                    --master spark://h:7077 local:///a.py  | --master: 'spark://h:7077' is not on Kubernetes
                    --master k8s://ftp://h local:///a.py   | is not of the form k8s://https://HOST:PORT
                    --master k8s:// local:///a.py          | is not of the form k8s://https://HOST:PORT
                    --properties-file /no/file local:///a.py | --properties-file: the file /no/file cannot be read
                    --conf spark.kubernetes.driver.podTemplateFile=/no/file local:///a.py | spark.kubernetes.driver.podTemplateFile: the file /no/file cannot be read
                    --conf spark.kubernetes.executor.podTemplateFile=pom.xml local:///a.py | spark.kubernetes.executor.podTemplateFile: the file pom.xml is not one Pod
                    --kill etl:x                           | --kill: submits nothing
                    --status etl:x                         | --status: submits nothing
                    --version                              | --version: submits nothing
                    --help                                 | --help: submits nothing
                    --remote sc://h local:///a.py          | --remote: is for a Spark Connect server
                    --principal p --proxy-user u local:///a.py | --proxy-user: and a principal (--principal) cannot be given together
                    pyspark-shell                          | application: pyspark-shell is a shell
                    --class org.apache.spark.sql.hive.thriftserver.HiveThriftServer2 spark-internal | --class: the Thrift server does not run in cluster mode
                    --class org.apache.spark.sql.hive.thriftserver.SparkSQLCLIDriver spark-internal -e 'select 1' | application: has no '-f FILE'
                    --class org.apache.spark.sql.hive.thriftserver.SparkSQLCLIDriver spark-internal -f a.sql | -f: 'a.sql' is a file of this machine
                    $APP                                   | line 1: '$APP' is not expanded
                    --executor-memory 4x local:///a.py     | spark.executor.memory: '4x' is not an amount of memory
                    --conf spark.driver.host=me local:///a.py | spark.driver.host: cannot be set
                    --conf spark.kubernetes.namespace=No local:///a.py | namespace: 'No' is not a Kubernetes name
                    """)
    void a_bad_line_is_a_fault_that_says_where(String line, String fault) {
        assertThatThrownBy(() -> SparkSubmitCommand.parseLine("spark-submit" + GOOD + " " + line)
                        .toApplication())
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void what_follows_the_file_is_the_applications_own() {
        var command = SparkSubmitCommand.parseLine("spark-submit" + GOOD + " local:///a.py --name x --class --what");

        assertThat(command.toApplication().arguments()).containsExactly("--name", "x", "--class", "--what");
    }

    @Test
    void all_faults_are_told_at_once_with_those_of_the_application() {
        var exception = catchThrowableOfType(
                InvalidSpecException.class,
                () -> SparkSubmitCommand.parseLine(
                        """
                        spark-submit --master yarn --deploy-mode cluster --executr-cores 4 --conf x --name $NAME \\
                            --driver-memory 4x --num-executors 0 --properties-file /no/file --jars a.jar app.py
                        """));

        assertThat(exception.faults())
                .extracting(Fault::path)
                .containsExactly(
                        "line 1",
                        "--executr-cores",
                        "--conf",
                        "--properties-file",
                        "--master",
                        "application",
                        "--jars",
                        "image",
                        "spark.driver.memory",
                        "spark.executor.instances");
    }

    @Test
    void an_application_that_is_missing_is_told_once() {
        var exception = catchThrowableOfType(
                InvalidSpecException.class, () -> SparkSubmitCommand.parseLine("spark-submit --deploy-mode cluster"));

        assertThat(exception.faults()).extracting(Fault::path).containsExactly("application", "image");
    }
}
