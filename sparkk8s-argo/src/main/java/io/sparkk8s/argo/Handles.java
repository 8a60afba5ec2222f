package io.sparkk8s.argo;

/** What handles are to this package, and not to its users. */
final class Handles {

    private Handles() {}

    static Producer producer(TaskHandle handle) {
        return handle instanceof Task<?> task
                ? task.producer()
                : ((FanOut<?>) handle).task().producer();
    }
}
