package io.sparkk8s;

import java.time.Duration;

/** The run had not ended when the caller's time was up. The run goes on, and can be awaited again. */
public class AwaitTimeoutException extends SparkK8sException {

    private static final long serialVersionUID = 1L;

    private final transient RunRef ref;

    public AwaitTimeoutException(RunRef ref, Duration timeout, RunStatus status) {
        super(
                ref + " has not ended after " + timeout + ": it is " + status.state()
                        + (status.message().isEmpty() ? "" : " (" + status.message() + ")")
                        + ". It goes on: await it again, or stop it",
                null);
        this.ref = ref;
    }

    public RunRef ref() {
        return ref;
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
