package io.sparkk8s.internal;

import io.sparkk8s.RunRef;
import io.sparkk8s.RunStatus;
import io.sparkk8s.SparkRun;
import io.sparkk8s.diagnose.Diagnosis;
import io.sparkk8s.manifest.SparkManifests;
import java.util.List;

/** What {@link io.sparkk8s.SparkK8s} does with the runs of one backend. */
public interface Runner extends AutoCloseable {

    /**
     * Makes what is not there and follows the run.
     *
     * @param mayBeThere whether the same submission may have been made before
     */
    SparkRun submit(SparkManifests manifests, boolean mayBeThere);

    /** Follows a run; one that is gone is LOST. */
    SparkRun attach(RunRef ref);

    /** The status of a run, by one call. */
    RunStatus poll(RunRef ref);

    /** Why a run stands where it stands. */
    default Diagnosis diagnose(RunRef ref) {
        return Diagnosis.of(ref, poll(ref), List.of());
    }

    @Override
    default void close() {}
}
