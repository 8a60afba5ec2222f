package io.sparkk8s;

/** The thread that waited was interrupted; its interrupt flag is set again. What it waited for goes on. */
public class InterruptedWaitException extends SparkK8sException {

    private static final long serialVersionUID = 1L;

    public InterruptedWaitException(String waitedFor, InterruptedException cause) {
        super("interrupted while waiting for " + waitedFor, cause);
        Thread.currentThread().interrupt();
    }
}
