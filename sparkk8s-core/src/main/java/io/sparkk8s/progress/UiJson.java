package io.sparkk8s.progress;

import io.fabric8.kubernetes.client.utils.Serialization;
import io.sparkk8s.progress.Progress.Counts;
import io.sparkk8s.progress.Progress.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the driver's REST API answers: pure functions of its JSON. */
final class UiJson {

    private UiJson() {}

    static boolean isList(String answer) {
        return answer.stripLeading().startsWith("[");
    }

    /** The first application's id of {@code /applications}; null when there is none yet. */
    static @Nullable String applicationId(String json) {
        var all = list(json);
        return all.isEmpty() ? null : text(all.get(0), "id");
    }

    /**
     * Puts it together.
     *
     * @param jobs of {@code /jobs}, {@code stages} of {@code /stages?status=active}, {@code executors} of {@code /executors}
     */
    static Progress progress(String jobs, String stages, String executors) {
        var jobCounts = Counts.NONE;
        var stageCounts = Counts.NONE;
        var taskCounts = Counts.NONE;
        for (var job : list(jobs)) {
            jobCounts = jobCounts.plus(job(text(job, "status")));
            stageCounts = stageCounts.plus(new Counts(
                    number(job, "numActiveStages"),
                    number(job, "numCompletedStages"),
                    number(job, "numFailedStages"),
                    size(job.get("stageIds")) - number(job, "numSkippedStages")));
            taskCounts = taskCounts.plus(tasks(job, "numCompletedIndices", number(job, "numSkippedTasks")));
        }
        var running = list(stages).stream()
                .map(stage -> new Stage(
                        number(stage, "stageId"), text(stage, "name"), tasks(stage, "numCompletedIndices", 0)))
                .toList();
        var registered = list(executors).stream()
                .filter(executor -> !"driver".equals(text(executor, "id")))
                .filter(executor -> !Boolean.FALSE.equals(executor.get("isActive")))
                .toList();
        var cores = registered.stream()
                .mapToInt(executor -> number(executor, "totalCores"))
                .sum();
        return new Progress(jobCounts, stageCounts, taskCounts, running, registered.size(), cores);
    }

    private static Counts job(String status) {
        return new Counts(
                status.equals("RUNNING") ? 1 : 0,
                status.equals("SUCCEEDED") ? 1 : 0,
                status.equals("FAILED") ? 1 : 0,
                1);
    }

    private static Counts tasks(Map<String, Object> of, String complete, int skipped) {
        return new Counts(
                number(of, "numActiveTasks"),
                number(of, complete),
                number(of, "numFailedTasks"),
                number(of, "numTasks") - skipped);
    }

    @SuppressWarnings("unchecked") // the API answers with lists of objects
    private static List<Map<String, Object>> list(String json) {
        return Serialization.unmarshal(json, List.class);
    }

    private static int number(Map<String, Object> object, String field) {
        return object.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static int size(@Nullable Object list) {
        return list instanceof Collection<?> all ? all.size() : 0;
    }

    private static String text(Map<String, Object> object, String field) {
        return object.get(field) instanceof String text ? text : "";
    }
}
