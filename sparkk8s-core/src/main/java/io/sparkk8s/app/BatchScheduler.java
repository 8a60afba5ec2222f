package io.sparkk8s.app;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * Who places an application's pods, in place of Kubernetes' own scheduler or before it. Immutable. Labels, annotations
 * and scheduler names become Spark's keys; the group's resources are computed when the manifests are rendered.
 */
public sealed interface BatchScheduler {

    /** Volcano, with a PodGroup {@code scheduling.volcano.sh/v1beta1} for each run. */
    static Volcano volcano() {
        return new Volcano(Optional.empty(), Optional.empty());
    }

    /** Apache YuniKorn. */
    static YuniKorn yuniKorn() {
        return new YuniKorn(Optional.empty(), Optional.empty());
    }

    /** Kueue, with the LocalQueue of the namespace that its workloads wait in. */
    static Kueue kueue(String queue) {
        return new Kueue(queue, Optional.empty(), false);
    }

    /** The coscheduling plugin of Kubernetes' scheduler plugins, with a PodGroup for each run. */
    static Coscheduling coscheduling() {
        return new Coscheduling("scheduler-plugins-scheduler", Optional.empty());
    }

    /**
     * {@code spark.kubernetes.scheduler.name=volcano}, and the annotation {@code scheduling.k8s.io/group-name} on the
     * driver and the executors. The PodGroup's {@code minMember} is 1, since it is the driver that makes the others; its
     * {@code minResources} are those of the driver and the first executors.
     *
     * @param queue of the PodGroup; Volcano's default queue if none
     * @param priorityClass of the PodGroup
     */
    record Volcano(Optional<String> queue, Optional<String> priorityClass) implements BatchScheduler {

        public Volcano queue(String queue) {
            return new Volcano(Optional.of(queue), priorityClass);
        }

        public Volcano priorityClass(String priorityClass) {
            return new Volcano(queue, Optional.of(priorityClass));
        }
    }

    /**
     * {@code spark.kubernetes.scheduler.name=yunikorn}, the label {@code queue} and the annotation
     * {@code yunikorn.apache.org/app-id}.
     *
     * @param queue such as {@code root.prod}; by YuniKorn's placement rules if none
     * @param gang whether room for the driver and the first executors is reserved at once
     */
    record YuniKorn(Optional<String> queue, Optional<Gang> gang) implements BatchScheduler {

        public YuniKorn queue(String queue) {
            return new YuniKorn(Optional.of(queue), gang);
        }

        /** Reserves room; what is not there in time is left to usual scheduling. */
        public YuniKorn gang(Duration placeholderTimeout) {
            return new YuniKorn(queue, Optional.of(new Gang(placeholderTimeout, false)));
        }

        /** Reserves room; an application for which there is none in time fails. */
        public YuniKorn hardGang(Duration placeholderTimeout) {
            return new YuniKorn(queue, Optional.of(new Gang(placeholderTimeout, true)));
        }

        /**
         * Annotations {@code task-group-name} on every pod, {@code schedulingPolicyParameters} and {@code task-groups}
         * on the driver alone.
         *
         * @param placeholderTimeout how long room is held, in whole seconds
         * @param hard whether the application fails when the room is not there in time
         */
        public record Gang(Duration placeholderTimeout, boolean hard) {
            public Gang {
                requireNonNull(placeholderTimeout, "placeholderTimeout");
            }
        }
    }

    /**
     * The label {@code kueue.x-k8s.io/queue-name} on the driver and the executors, which are workloads of their own and
     * admitted one by one; executors are given to Kueue by {@code pod-suspending-parent}, although a pod owns them. It is
     * Kueue's webhook that puts the scheduling gate on a pod, and Kueue that takes it away: nothing is rendered for it.
     *
     * @param queue the LocalQueue
     * @param priorityClass a WorkloadPriorityClass
     * @param grouped see {@link #podGroup()}
     */
    record Kueue(String queue, Optional<String> priorityClass, boolean grouped) implements BatchScheduler {
        public Kueue {
            requireNonNull(queue, "queue");
        }

        public Kueue priorityClass(String priorityClass) {
            return new Kueue(queue, Optional.of(priorityClass), grouped);
        }

        /**
         * One workload of the driver and all executors. It is admitted by the first pod, since the others are made by
         * it, and so Kueue counts every pod as big as the driver. The number of executors must be fixed.
         */
        public Kueue podGroup() {
            return new Kueue(queue, priorityClass, true);
        }
    }

    /**
     * The label {@code scheduling.x-k8s.io/pod-group} on the driver and the executors, and a PodGroup
     * {@code scheduling.x-k8s.io/v1alpha1}. Its {@code minMember} is 1, since it is the driver that makes the others.
     *
     * @param schedulerName {@code spark.kubernetes.scheduler.name}: what the second scheduler is called in the cluster
     * @param scheduleTimeout of the PodGroup, in whole seconds
     */
    record Coscheduling(String schedulerName, Optional<Duration> scheduleTimeout) implements BatchScheduler {
        public Coscheduling {
            requireNonNull(schedulerName, "schedulerName");
        }

        public Coscheduling schedulerName(String schedulerName) {
            return new Coscheduling(schedulerName, scheduleTimeout);
        }

        public Coscheduling scheduleTimeout(Duration timeout) {
            return new Coscheduling(schedulerName, Optional.of(timeout));
        }
    }
}
