package io.sparkk8s.testkit.lifecycle;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * What pods do that fit a pattern. A script is in force as soon as it is begun, for pods created from then on; its words
 * may come in any order. Where several scripts fit a pod, the last one written wins.
 *
 * <p>A script that says nothing else has pods wait for a second, run for ten, print a line and succeed. Times are
 * virtual. A pod whose {@code restartPolicy} says so starts again after it ended, after a back-off as the kubelet's. One
 * with the policy {@code Always}, as a Deployment's, and an executor run for ever unless a script says how long, or how
 * they end.
 */
public interface PodScript {

    /** How long until the containers run: half of it for the scheduler, half for the images. */
    PodScript pending(Duration duration);

    /** How long the containers run before they end. */
    PodScript running(Duration duration);

    /** The containers never end by themselves. */
    PodScript runForEver();

    /**
     * What the main container prints, spread evenly over the time it runs: the first line as it starts. The main one is
     * Spark's, Argo's {@code main}, or else the first.
     */
    PodScript logs(String... lines);

    /** The termination message of the main container. */
    PodScript message(String terminationMessage);

    /**
     * How many executors a Spark driver starts; otherwise its {@code spark.executor.instances} says so. They have the
     * names and labels that Spark gives them, and go when the driver ends.
     */
    PodScript executors(int n);

    /**
     * What the pod gives as a step of an Argo workflow. A step that gives no value for an output it declares, and has no
     * default for it, ends in an error, as on a real cluster.
     *
     * @param output the name of an output parameter, or {@code result} for what the container prints; otherwise that is
     *     its {@linkplain #logs log}
     */
    PodScript returns(String output, String value);

    /** The script is for that many pods; for later ones an earlier script counts, or none. */
    PodScript times(int n);

    /** The containers end with exit code 0. */
    PodScript succeed();

    /**
     * The main container ends with an error.
     *
     * @param exitCode 1 to 255
     */
    PodScript fail(int exitCode);

    /** The main container runs out of memory: exit code 137, reason {@code OOMKilled}. */
    PodScript oomKilled();

    /** The image cannot be pulled: {@code ErrImagePull}, then {@code ImagePullBackOff} for ever. */
    PodScript imagePullBackOff();

    /**
     * No node takes the pod: it is pending for ever.
     *
     * @param message the scheduler's, as {@code 0/3 nodes are available: 3 Insufficient cpu.}
     */
    PodScript unschedulable(String message);

    /** The node runs low on memory after the running time, and evicts the pod: failed, reason {@code Evicted}. */
    PodScript evicted();

    /**
     * After the running time the scheduler takes the node for a more important pod: the condition
     * {@code DisruptionTarget} with the reason {@code PreemptionByScheduler}, and the pod is deleted.
     */
    PodScript preempted();

    /**
     * After the running time the pod's node goes silent: the pod is not ready. Five minutes later it is marked
     * ({@code DisruptionTarget}, {@code DeletionByTaintManager}) and deleted, which nobody carries out; another minute
     * later the node is removed, and what is left of the pod is collected ({@code DeletionByPodGC}, failed, gone).
     */
    PodScript nodeLost();

    /**
     * What runs when somebody executes a command in one of the containers. A command in a pod whose script does not say
     * fails the test.
     *
     * @param programs gives what runs for a command and its arguments; what it throws fails the test
     */
    PodScript onExec(Function<List<String>, ? extends ExecProgram> programs);

    /**
     * The pod listens on a port, as long as it runs: the API server's proxy reaches it. It is asked while the cluster
     * stands still: it answers at once, and makes no call of the API.
     */
    PodScript http(int port, Function<Request, Response> handler);
}
