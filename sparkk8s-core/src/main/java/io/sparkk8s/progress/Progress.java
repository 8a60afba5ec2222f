package io.sparkk8s.progress;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How far a Spark application has come: of the jobs that its driver knows of at this moment. An application may begin
 * more of them, so that the fraction may fall again. Spark keeps 1000 jobs at most ({@code spark.ui.retainedJobs}).
 *
 * @param jobs Spark's jobs
 * @param stages the stages of these jobs, without the skipped ones
 * @param tasks the tasks of these stages
 * @param running the stages that run now
 * @param executors how many are registered with the driver
 * @param cores how many tasks these can run at once
 */
public record Progress(Counts jobs, Counts stages, Counts tasks, List<Stage> running, int executors, int cores) {

    private static final int SHORTEST_BAR = 3;

    /**
     * Numbers of one kind of things.
     *
     * @param active under way
     * @param complete done, each once
     * @param failed attempts that failed; the same task may have succeeded later
     * @param total that there are
     */
    public record Counts(int active, int complete, int failed, int total) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts more) {
            return new Counts(active + more.active, complete + more.complete, failed + more.failed, total + more.total);
        }
    }

    /**
     * A stage that runs.
     *
     * @param id Spark's number for it
     * @param name where in the application it comes from, such as {@code count at Pi.java:19}
     * @param tasks its tasks
     */
    public record Stage(int id, String name, Counts tasks) {

        public Stage {
            requireNonNull(name, "name");
            requireNonNull(tasks, "tasks");
        }
    }

    public Progress {
        requireNonNull(jobs, "jobs");
        requireNonNull(stages, "stages");
        requireNonNull(tasks, "tasks");
        running = List.copyOf(running);
    }

    /** The part of the known tasks that is done, from 0 to 1; 0 when none is known. */
    public double fraction() {
        return tasks.total() == 0 ? 0 : Math.min(1, (double) tasks.complete() / tasks.total());
    }

    /**
     * One line for a terminal: {@code [======>      ] 52% 104/200 tasks (+8), 1/2 stages, 4 executors}.
     *
     * @param width of the whole line; what does not fit is cut
     */
    public String bar(int width) {
        var numbers = " %d%% %d/%d tasks (+%d), %d/%d stages, %d executors"
                .formatted(
                        (int) (fraction() * 100),
                        tasks.complete(),
                        tasks.total(),
                        tasks.active(),
                        stages.complete(),
                        stages.total(),
                        executors);
        var inside = width - numbers.length() - 2;
        if (inside < SHORTEST_BAR) {
            var bare = numbers.strip();
            return bare.substring(0, Math.max(0, Math.min(bare.length(), width)));
        }
        var done = (int) (inside * fraction());
        var head = done < inside && tasks.active() > 0 ? ">" : "";
        return "[" + "=".repeat(done) + head + " ".repeat(inside - done - head.length()) + "]" + numbers;
    }

    /** As {@link #bar} at 100 characters. */
    @Override
    public String toString() {
        return bar(100);
    }
}
