package io.sparkk8s.conf;

import static org.assertj.core.api.Assertions.assertThat;

import io.sparkk8s.conf.ConfFinding.Code;
import io.sparkk8s.conf.ConfFinding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparkConfLintTest {

    private static final List<String> CLOSED = List.of(
            "spark.kubernetes.", "spark.driver.", "spark.executor.", "spark.dynamicAllocation.", "spark.eventLog.");

    private static SparkVersion version(String text) {
        return SparkVersion.parse(text).orElseThrow();
    }

    private static List<ConfFinding> check(String version, Map<String, String> conf) {
        return SparkConfLint.check(SparkConf.of(conf), version(version));
    }

    /** {@code a=b; c=d}. */
    private static Map<String, String> conf(String text) {
        var conf = new TreeMap<String, String>();
        Stream.of(text.split("; "))
                .map(entry -> entry.split("=", 2))
                .forEach(entry -> conf.put(entry[0].trim(), entry[1].trim()));
        return conf;
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.6", "4.0.1", "4.1.1"})
    void every_key_of_a_version_is_known_in_it(String version) {
        for (var key : SparkKeyRegistry.known(version(version))) {
            var name = key.name().replaceAll("\\[\\w+]", "x");
            assertThat(check(version, Map.of(name, key.defaultValue().orElse("x"))))
                    .as(name)
                    .extracting(ConfFinding::code)
                    .doesNotContain(Code.UNKNOWN_KEY, Code.NOT_IN_VERSION, Code.NOT_A_SPARK_KEY)
                    .satisfies(
                            codes -> assertThat(codes.contains(Code.DEPRECATED)).isEqualTo(key.deprecated()));
        }
    }

    /** One letter put in, left out, changed or swapped, in any place behind the name space. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_key_with_one_wrong_letter_is_unknown_and_mostly_the_right_one_is_named(long seed) {
        var random = new Random(seed);
        var asked = 0;
        var right = 0;
        for (var key : SparkKeyRegistry.known(SparkVersion.NEWEST)) {
            var space = CLOSED.stream().filter(key.name()::startsWith).findFirst();
            if (space.isEmpty() || key.family()) {
                continue;
            }
            var wrong = misspelt(key.name(), space.get().length(), random);
            if (SparkKeyRegistry.find(wrong).isPresent()) {
                continue;
            }
            var finding = check("4.1.1", Map.of(wrong, "x")).stream()
                    .filter(found -> found.code() == Code.UNKNOWN_KEY)
                    .findFirst();
            assertThat(finding).as(wrong).isPresent();
            assertThat(finding.get().message()).as(wrong).contains("did you mean spark.");
            asked++;
            right += finding.get().message().contains(" " + key.name() + "?") ? 1 : 0;
        }
        assertThat(asked).isGreaterThan(150);
        assertThat(right).isGreaterThan(asked * 95 / 100);
    }

    private static String misspelt(String key, int from, Random random) {
        var at = from + random.nextInt(key.length() - from);
        var letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> key.substring(0, at) + letter + key.substring(at);
            case 1 -> key.substring(0, at) + key.substring(at + 1);
            case 2 -> key.substring(0, at) + letter + key.substring(at + 1);
            default ->
                at + 1 == key.length()
                        ? key + letter
                        : key.substring(0, at) + key.charAt(at + 1) + key.charAt(at) + key.substring(at + 2);
        };
    }

    static Stream<Map<String, String>> good() {
        return Stream.of(
                        // a plain batch job
                        """
                        spark.app.name=daily; spark.master=k8s://https://10.0.0.1:6443; spark.submit.deployMode=cluster;
                        spark.kubernetes.container.image=apache/spark:4.0.1; spark.kubernetes.namespace=etl;
                        spark.kubernetes.authenticate.driver.serviceAccountName=spark; spark.executor.instances=5;
                        spark.executor.memory=4g; spark.executor.cores=2; spark.driver.memory=2g""",
                        // dynamic allocation with shuffle tracking
                        """
                        spark.dynamicAllocation.enabled=true; spark.dynamicAllocation.shuffleTracking.enabled=true;
                        spark.dynamicAllocation.minExecutors=0; spark.dynamicAllocation.initialExecutors=2;
                        spark.dynamicAllocation.maxExecutors=50; spark.dynamicAllocation.executorIdleTimeout=60s;
                        spark.dynamicAllocation.shuffleTracking.timeout=300s; spark.kubernetes.allocation.batch.size=20""",
                        // S3 through a Secret
                        """
                        spark.hadoop.fs.s3a.endpoint=https://s3.example.com; spark.hadoop.fs.s3a.path.style.access=true;
                        spark.hadoop.fs.s3a.aws.credentials.provider=com.amazonaws.auth.EnvironmentVariableCredentialsProvider;
                        spark.kubernetes.driver.secretKeyRef.AWS_ACCESS_KEY_ID=s3:key;
                        spark.kubernetes.executor.secretKeyRef.AWS_ACCESS_KEY_ID=s3:key;
                        spark.kubernetes.driver.secrets.certs=/etc/certs; spark.jars.packages=org.apache.hadoop:hadoop-aws:3.4.1;
                        spark.kubernetes.file.upload.path=s3a://bucket/uploads""",
                        // Iceberg
                        """
                        spark.sql.extensions=org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions;
                        spark.sql.catalog.prod=org.apache.iceberg.spark.SparkCatalog; spark.sql.catalog.prod.type=rest;
                        spark.sql.catalog.prod.uri=https://catalog; spark.sql.defaultCatalog=prod;
                        spark.sql.iceberg.handle-timestamp-without-timezone=true; spark.sql.shuffle.partitions=400""",
                        // Delta with Hive
                        """
                        spark.sql.extensions=io.delta.sql.DeltaSparkSessionExtension; spark.sql.catalogImplementation=hive;
                        spark.sql.catalog.spark_catalog=org.apache.spark.sql.delta.catalog.DeltaCatalog;
                        spark.hadoop.hive.metastore.uris=thrift://hive:9083; spark.sql.warehouse.dir=s3a://bucket/warehouse;
                        spark.databricks.delta.schema.autoMerge.enabled=true; spark.sql.adaptive.enabled=true;
                        spark.sql.autoBroadcastJoinThreshold=-1; spark.sql.sources.partitionOverwriteMode=dynamic""",
                        // GPUs
                        """
                        spark.executor.resource.gpu.amount=1; spark.executor.resource.gpu.vendor=nvidia.com;
                        spark.executor.resource.gpu.discoveryScript=/opt/getGpus.sh; spark.task.resource.gpu.amount=0.25;
                        spark.plugins=com.nvidia.spark.SQLPlugin; spark.rapids.sql.concurrentGpuTasks=2;
                        spark.executor.cores=4; spark.rapids.memory.pinnedPool.size=2g""",
                        // scratch space on claims, reused
                        """
                        spark.kubernetes.executor.volumes.persistentVolumeClaim.spark-local-dir-1.options.claimName=OnDemand;
                        spark.kubernetes.executor.volumes.persistentVolumeClaim.spark-local-dir-1.options.storageClass=gp3;
                        spark.kubernetes.executor.volumes.persistentVolumeClaim.spark-local-dir-1.options.sizeLimit=200Gi;
                        spark.kubernetes.executor.volumes.persistentVolumeClaim.spark-local-dir-1.mount.path=/data;
                        spark.kubernetes.executor.volumes.persistentVolumeClaim.spark-local-dir-1.mount.readOnly=false;
                        spark.kubernetes.driver.ownPersistentVolumeClaim=true; spark.executor.instances=10;
                        spark.kubernetes.driver.reusePersistentVolumeClaim=true;
                        spark.kubernetes.driver.waitToReusePersistentVolumeClaim=true;
                        spark.kubernetes.driver.volumes.emptyDir.tmp.mount.path=/tmp;
                        spark.kubernetes.driver.volumes.emptyDir.tmp.options.sizeLimit=5Gi""",
                        // event log, metrics, spot nodes
                        """
                        spark.eventLog.enabled=true; spark.eventLog.dir=s3a://bucket/logs; spark.eventLog.rolling.enabled=true;
                        spark.eventLog.rolling.maxFileSize=128m; spark.ui.prometheus.enabled=true;
                        spark.metrics.conf.*.sink.prometheusServlet.class=org.apache.spark.metrics.sink.PrometheusServlet;
                        spark.kubernetes.driver.annotation.prometheus.io/scrape=true; spark.decommission.enabled=true;
                        spark.storage.decommission.enabled=true; spark.storage.decommission.shuffleBlocks.enabled=true;
                        spark.storage.decommission.rddBlocks.enabled=true; spark.speculation=true;
                        spark.speculation.multiplier=2; spark.kubernetes.executor.node.selector.node-type=spot;
                        spark.kubernetes.executor.label.app={{APP_ID}}""",
                        // Kerberos
                        """
                        spark.kerberos.keytab=/mnt/keytab; spark.kerberos.principal=etl@EXAMPLE.COM;
                        spark.kubernetes.kerberos.krb5.configMapName=krb5; spark.kubernetes.hadoop.configMapName=hadoop;
                        spark.kerberos.access.hadoopFileSystems=hdfs://a,hdfs://b; spark.authenticate=true;
                        spark.network.crypto.enabled=true; spark.security.credentials.hive.enabled=false;
                        spark.ssl.enabled=false; spark.hadoop.hadoop.security.authentication=kerberos""",
                        // PySpark in client mode, tuned
                        """
                        spark.submit.deployMode=client; spark.driver.host=notebook.jobs.svc; spark.driver.port=29413;
                        spark.driver.bindAddress=0.0.0.0; spark.driver.blockManager.port=29414; spark.ui.port=0;
                        spark.kubernetes.driver.pod.name=notebook-0; spark.kubernetes.executor.podNamePrefix=notebook-1;
                        spark.executor.memory=8g; spark.executor.pyspark.memory=2g; spark.kubernetes.memoryOverheadFactor=0.4;
                        spark.pyspark.python=/opt/venv/bin/python; spark.sql.execution.arrow.pyspark.enabled=true;
                        spark.executor.extraJavaOptions=-XX:+UseG1GC -Dlog4j.debug=false; spark.executorEnv.OMP_NUM_THREADS=2;
                        spark.serializer=org.apache.spark.serializer.KryoSerializer; spark.kryoserializer.buffer.max=512m;
                        spark.network.timeout=600s; spark.executor.heartbeatInterval=20s; spark.task.maxFailures=8;
                        spark.kubernetes.executor.request.cores=1500m; spark.kubernetes.executor.limit.cores=2;
                        spark.acme.run=2026-01-01; spark.local.dir=${env:SCRATCH}""")
                .map(text -> conf(text.replace(";\n", "; ").replace("\n", "")));
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_people_rightly_write_has_no_finding(Map<String, String> conf) {
        for (var version : List.of("3.5.6", "4.0.1", "4.1.1")) {
            assertThat(check(version, conf)).as(version).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            spark.kubernetes.driver.schedulerName=volcano | UNKNOWN_KEY | WARNING | spark.kubernetes.driver.schedulerName | mean spark.kubernetes.driver.scheduler.name?
            spark.sql.shufle.partitions=4 | UNKNOWN_KEY | WARNING | spark.sql.shufle.partitions | mean spark.sql.shuffle.partitions?
            spark.kubernetes.xylophone.orchestra=4 | UNKNOWN_KEY | WARNING | spark.kubernetes.xylophone.orchestra | ignores it
            executor.memory=4g | NOT_A_SPARK_KEY | WARNING | executor.memory | leaves it out
            spark.kubernetes.allocation.maximum=9 | NOT_IN_VERSION | WARNING | spark.kubernetes.allocation.maximum | since Spark 4.1.0
            spark.kubernetes.driver.volumes.nfs.a.mount.path=/a; spark.kubernetes.driver.volumes.nfs.a.options.server=s; spark.kubernetes.driver.volumes.nfs.a.options.path=/ | NONE | - | - | -
            spark.yarn.executor.memoryOverhead=512 | DEPRECATED | WARNING | spark.yarn.executor.memoryOverhead | use spark.executor.memoryOverhead
            spark.executor.memory=4 gigs | BAD_VALUE | ERROR | spark.executor.memory | an amount of memory
            spark.executor.memory=256m | BAD_VALUE | WARNING | spark.executor.memory | less than Spark starts with
            spark.executor.instances=0 | BAD_VALUE | ERROR | spark.executor.instances | at least 1
            spark.kubernetes.allocation.batch.delay=50ms | BAD_VALUE | ERROR | spark.kubernetes.allocation.batch.delay | at least 101ms
            spark.ui.enabled=yes | BAD_VALUE | ERROR | spark.ui.enabled | true or false
            spark.memory.storageFraction=1.0 | BAD_VALUE | ERROR | spark.memory.storageFraction | less than 1
            spark.network.timeout=2 minutes | BAD_VALUE | ERROR | spark.network.timeout | a time
            spark.sql.orc.impl=fast | BAD_VALUE | ERROR | spark.sql.orc.impl | one of hive, native
            spark.kubernetes.container.image.pullPolicy=always | BAD_VALUE | ERROR | spark.kubernetes.container.image.pullPolicy | Always
            spark.history.ui.port=many | BAD_VALUE | WARNING | spark.history.ui.port | a whole number
            spark.redaction.regex=( | BAD_VALUE | ERROR | spark.redaction.regex | a regular expression
            spark.driver.port=80 | BAD_VALUE | ERROR | spark.driver.port | 1024 to 65535
            spark.driver.port=0 | BAD_VALUE | ERROR | spark.driver.port | cannot be 0
            spark.ui.port=7078 | CONTRADICTORY | ERROR | spark.ui.port | spark.driver.port too
            spark.master=yarn | BAD_VALUE | ERROR | spark.master | k8s://
            spark.submit.deployMode=remote | BAD_VALUE | ERROR | spark.submit.deployMode | cluster, client
            spark.submit.deployMode=cluster; spark.driver.host=me | RESERVED | ERROR | spark.driver.host | refuses
            spark.kubernetes.submitInDriver=true | RESERVED | WARNING | spark.kubernetes.submitInDriver | sets it
            spark.kubernetes.driver.label.spark-role=boss | RESERVED | ERROR | spark.kubernetes.driver.label.spark-role | sets itself
            spark.kubernetes.executor.label.-a=b | BAD_VALUE | ERROR | spark.kubernetes.executor.label.-a | a label's key
            spark.kubernetes.node.selector.disk=very fast | BAD_VALUE | ERROR | spark.kubernetes.node.selector.disk | a label's value
            spark.kubernetes.executor.podNamePrefix=My_Job | BAD_VALUE | ERROR | spark.kubernetes.executor.podNamePrefix | a pod's name
            spark.kubernetes.driver.secretKeyRef.PW=db | BAD_VALUE | ERROR | spark.kubernetes.driver.secretKeyRef.PW | secret:key
            spark.executorEnv.1A=x | BAD_VALUE | ERROR | spark.executorEnv.1A | environment variable
            spark.dynamicAllocation.enabled=true; spark.dynamicAllocation.minExecutors=5; spark.dynamicAllocation.maxExecutors=4 | CONTRADICTORY | ERROR | spark.dynamicAllocation.minExecutors | more than the 4
            spark.dynamicAllocation.enabled=true; spark.dynamicAllocation.initialExecutors=5; spark.dynamicAllocation.maxExecutors=4 | CONTRADICTORY | ERROR | spark.dynamicAllocation.initialExecutors | refuses to begin
            spark.dynamicAllocation.enabled=true; spark.executor.instances=5; spark.dynamicAllocation.maxExecutors=4 | CONTRADICTORY | ERROR | spark.executor.instances | refuses to begin
            spark.dynamicAllocation.enabled=true; spark.dynamicAllocation.initialExecutors=1; spark.dynamicAllocation.minExecutors=4 | CONTRADICTORY | WARNING | spark.dynamicAllocation.initialExecutors | which counts
            spark.dynamicAllocation.enabled=true; spark.dynamicAllocation.shuffleTracking.enabled=false | CONTRADICTORY | ERROR | spark.dynamicAllocation.enabled | shuffle files
            spark.dynamicAllocation.enabled=true; spark.dynamicAllocation.maxExecutors=0 | BAD_VALUE | ERROR | spark.dynamicAllocation.maxExecutors | at least 1
            spark.dynamicAllocation.enabled=true; spark.dynamicAllocation.schedulerBacklogTimeout=0s | BAD_VALUE | ERROR | spark.dynamicAllocation.schedulerBacklogTimeout | a second
            spark.dynamicAllocation.maxExecutors=9 | CONTRADICTORY | WARNING | spark.dynamicAllocation.maxExecutors | no effect without spark.dynamicAllocation.enabled=true
            spark.shuffle.service.enabled=true | CONTRADICTORY | WARNING | spark.shuffle.service.enabled | no external shuffle service
            spark.driver.cores=2; spark.kubernetes.driver.limit.cores=1500m | CONTRADICTORY | ERROR | spark.kubernetes.driver.limit.cores | below the request
            spark.kubernetes.executor.request.cores=3; spark.kubernetes.executor.limit.cores=2 | CONTRADICTORY | ERROR | spark.kubernetes.executor.limit.cores | spark.kubernetes.executor.request.cores
            spark.executor.cores=2; spark.task.cpus=3 | CONTRADICTORY | ERROR | spark.task.cpus | no task fits
            spark.executor.memoryOverhead=1g; spark.executor.memoryOverheadFactor=0.2 | CONTRADICTORY | WARNING | spark.executor.memoryOverheadFactor | no effect
            spark.driver.memoryOverhead=1g; spark.executor.memoryOverhead=1g; spark.kubernetes.memoryOverheadFactor=0.2 | CONTRADICTORY | WARNING | spark.kubernetes.memoryOverheadFactor | no effect
            spark.memory.offHeap.enabled=true | CONTRADICTORY | ERROR | spark.memory.offHeap.enabled | spark.memory.offHeap.size
            spark.executor.extraJavaOptions=-Xmx4g | CONTRADICTORY | ERROR | spark.executor.extraJavaOptions | spark.executor.memory
            spark.executor.extraJavaOptions=-Dspark.ui.port=1 | CONTRADICTORY | ERROR | spark.executor.extraJavaOptions | -Dspark
            spark.executor.heartbeatInterval=200s | CONTRADICTORY | ERROR | spark.executor.heartbeatInterval | spark.network.timeout
            spark.kubernetes.kerberos.krb5.path=/a; spark.kubernetes.kerberos.krb5.configMapName=b | CONTRADICTORY | ERROR | spark.kubernetes.kerberos.krb5.configMapName | beside
            spark.kubernetes.kerberos.tokenSecret.name=a | CONTRADICTORY | ERROR | spark.kubernetes.kerberos.tokenSecret.itemKey | missing
            spark.kerberos.keytab=/a | CONTRADICTORY | ERROR | spark.kerberos.principal | missing
            spark.kubernetes.authenticate.driver.oauthToken=x; spark.kubernetes.authenticate.driver.oauthTokenFile=/x | CONTRADICTORY | ERROR | spark.kubernetes.authenticate.driver.oauthTokenFile | beside
            spark.network.crypto.enabled=true | CONTRADICTORY | ERROR | spark.network.crypto.enabled | spark.authenticate=true
            spark.kubernetes.driver.volumes.nfs.a.mount.path=/a; spark.kubernetes.driver.volumes.nfs.a.options.path=/ | CONTRADICTORY | ERROR | spark.kubernetes.driver.volumes.nfs.a.options.server | nfs needs it
            spark.kubernetes.driver.volumes.hostPath.a.mount.path=/a | CONTRADICTORY | ERROR | spark.kubernetes.driver.volumes.hostPath.a.options.path | hostPath needs it
            spark.kubernetes.driver.volumes.persistentVolumeClaim.a.mount.path=/a | CONTRADICTORY | ERROR | spark.kubernetes.driver.volumes.persistentVolumeClaim.a.options.claimName | missing
            spark.kubernetes.driver.volumes.emptyDir.a.mount.readOnly=true | CONTRADICTORY | ERROR | spark.kubernetes.driver.volumes.emptyDir.a.mount.path | missing
            spark.kubernetes.driver.volumes.pvc.a.mount.path=/a | BAD_VALUE | ERROR | spark.kubernetes.driver.volumes.pvc.a.mount.path | no type of volume
            spark.kubernetes.driver.volumes.emptyDir.a.mount.path=/a; spark.kubernetes.driver.volumes.emptyDir.b.mount.path=/a | CONTRADICTORY | ERROR | spark.kubernetes.driver.volumes.emptyDir.b.mount.path | emptyDir.a.mount.path too
            spark.kubernetes.driver.volumes.emptyDir.a.mount.path=/a; spark.kubernetes.driver.volumes.emptyDir.a.options.sizeLimit=10 | BAD_VALUE | ERROR | spark.kubernetes.driver.volumes.emptyDir.a.options.sizeLimit | unit
            spark.kubernetes.executor.volumes.persistentVolumeClaim.a.mount.path=/a; spark.kubernetes.executor.volumes.persistentVolumeClaim.a.options.claimName=OnDemand; spark.kubernetes.executor.volumes.persistentVolumeClaim.a.options.sizeLimit=1Gi | CONTRADICTORY | ERROR | spark.kubernetes.executor.volumes.persistentVolumeClaim.a.options.storageClass | waits for ever
            spark.driver.resource.gpu.amount=1; spark.driver.resource.gpu.discoveryScript=/a | CONTRADICTORY | ERROR | spark.driver.resource.gpu.vendor | missing
            spark.driver.resource.gpu.amount=1; spark.driver.resource.gpu.vendor=nvidia.com | CONTRADICTORY | WARNING | spark.driver.resource.gpu.discoveryScript | missing
            spark.driver.resource.gpu.vendor=nvidia.com | CONTRADICTORY | ERROR | spark.driver.resource.gpu.amount | missing
            spark.task.resource.gpu.amount=1 | CONTRADICTORY | ERROR | spark.task.resource.gpu.amount | no executor has it
            spark.storage.decommission.enabled=true | CONTRADICTORY | WARNING | spark.storage.decommission.enabled | without spark.decommission.enabled=true
            spark.eventLog.enabled=true | CONTRADICTORY | WARNING | spark.eventLog.enabled | spark.eventLog.dir
            spark.eventLog.dir=s3a://logs | CONTRADICTORY | WARNING | spark.eventLog.dir | without spark.eventLog.enabled=true
            spark.kubernetes.executor.decommissionLabelValue=x | CONTRADICTORY | WARNING | spark.kubernetes.executor.decommissionLabelValue | without spark.kubernetes.executor.decommissionLabel
            spark.kubernetes.driver.waitToReusePersistentVolumeClaim=true; spark.kubernetes.driver.reusePersistentVolumeClaim=false | CONTRADICTORY | WARNING | spark.kubernetes.driver.waitToReusePersistentVolumeClaim | no effect
            spark.kubernetes.driver.podTemplateContainerName=main | CONTRADICTORY | WARNING | spark.kubernetes.driver.podTemplateContainerName | without spark.kubernetes.driver.podTemplateFile
            """)
    void a_mistake_is_found_with_its_reason(String conf, String code, String severity, String key, String reason) {
        var found = check("4.0.1", conf(conf));

        if (code.equals("NONE")) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.valueOf(code));
            assertThat(finding.severity()).isEqualTo(Severity.valueOf(severity));
            assertThat(finding.key()).isEqualTo(key);
            assertThat(finding.message()).contains(reason);
        });
    }

    @Test
    void a_key_that_is_gone_is_said_to_be_gone() {
        assertThat(check("4.1.1", Map.of("spark.kubernetes.pyspark.pythonVersion", "3")))
                .singleElement()
                .extracting(ConfFinding::message)
                .isEqualTo("is gone since Spark 4.1.0: Spark 4.1.1 ignores it");
    }

    @Test
    void bounds_are_those_of_the_version() {
        var conf = Map.of("spark.kubernetes.allocation.batch.delay", "50ms");

        assertThat(check("3.5.6", conf)).isEmpty();
        assertThat(check("4.1.1", conf)).hasSize(1);
    }

    @Test
    void since_4_1_the_port_of_spark_connect_is_taken() {
        var conf = Map.of("spark.ui.port", "15002");

        assertThat(check("4.0.1", conf)).isEmpty();
        assertThat(check("4.1.1", conf))
                .singleElement()
                .extracting(ConfFinding::message)
                .isEqualTo("15002 is the port of Spark Connect too");
    }

    @Test
    void findings_come_in_the_order_of_their_keys() {
        var found = check("4.0.1", conf("spark.ui.port=1; spark.executor.cores=no; spark.driver.cores=no; x=y"));

        assertThat(found)
                .extracting(ConfFinding::key)
                .containsExactly("spark.driver.cores", "spark.executor.cores", "spark.ui.port", "x");
    }

    @Test
    void a_secret_is_not_in_a_message() {
        assertThat(check("4.0.1", Map.of("spark.kubernetes.driver.secretKeyRef.PW", "geheim")))
                .singleElement()
                .extracting(ConfFinding::toString)
                .asString()
                .doesNotContain("geheim");
    }
}
