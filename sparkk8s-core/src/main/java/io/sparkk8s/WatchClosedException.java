package io.sparkk8s;

/** The run, or the connection by which it was watched, was closed here before it ended. The run itself goes on. */
public class WatchClosedException extends SparkK8sException {

    private static final long serialVersionUID = 1L;

    public WatchClosedException() {
        super(
                "no longer watched, since it was closed here; the run itself goes on: attach to it by its reference",
                null);
    }
}
