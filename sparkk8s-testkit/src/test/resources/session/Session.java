import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.spark.sql.SparkSession;

/** A JVM with a SparkSession of its own, run from source by Spark's jars alone: the argument is a file of properties. */
class Session {

    public static void main(String[] args) throws Exception {
        var conf = new Properties();
        try (var file = Files.newBufferedReader(Path.of(args[0]))) {
            conf.load(file);
        }
        var builder = SparkSession.builder();
        conf.stringPropertyNames().forEach(key -> builder.config(key, conf.getProperty(key)));
        var session = builder.getOrCreate();

        var sum = session.range(0, 1_000_000, 1, 4).selectExpr("sum(id)").first().getLong(0);
        System.out.println("id " + session.sparkContext().applicationId());
        for (var executor : session.sparkContext().statusTracker().getExecutorInfos()) {
            System.out.println("executor " + executor.host());
        }
        System.out.println("sum " + sum);

        // until the test has looked at the executors
        System.in.read();
        session.stop();
        System.out.println("stopped");
    }
}
