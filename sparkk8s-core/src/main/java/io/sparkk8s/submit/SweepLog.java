package io.sparkk8s.submit;

import static java.util.Objects.requireNonNull;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.SparkK8sException;
import io.sparkk8s.cluster.Cluster;
import io.sparkk8s.cluster.Deletion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Does what a sweep decides, within its limits, and keeps the report. Not thread-safe. */
public final class SweepLog {

    private final Deletion deletion;
    private final SweepOptions options;
    private final List<SweepReport.Item> removed = new ArrayList<>();
    private final List<SweepReport.Item> adopted = new ArrayList<>();
    private final List<SweepReport.Item> kept = new ArrayList<>();
    private final List<String> unseen = new ArrayList<>();

    public SweepLog(Cluster cluster, SweepOptions options) {
        this.deletion = new Deletion(cluster);
        this.options = requireNonNull(options, "options");
    }

    /** Deletes an object, if it is still as it was seen. */
    public void removes(HasMetadata object, String why) {
        changes(object, why, removed, () -> deletion.deleteUnchanged(object));
    }

    void adopts(HasMetadata object, String why, BooleanSupplier change) {
        changes(object, why, adopted, change);
    }

    private void changes(HasMetadata object, String why, List<SweepReport.Item> done, BooleanSupplier change) {
        if (removed.size() + adopted.size() >= options.atMost()) {
            kept(object, "the next sweep's, since this one has done its share: " + why);
            return;
        }
        try {
            if (options.isDryRun() || change.getAsBoolean()) {
                done.add(item(object, why));
            } else {
                kept(object, "someone has changed it meanwhile");
            }
        } catch (SparkK8sException e) {
            kept(object, String.valueOf(e.getMessage()));
        }
    }

    /** Leaves an object. */
    public void kept(HasMetadata object, String why) {
        kept.add(item(object, why));
    }

    /** The caller may not list a kind. */
    public void unseen(String kind) {
        unseen.add(kind);
    }

    private static SweepReport.Item item(HasMetadata object, String why) {
        return new SweepReport.Item(ObjectRef.of(object), why);
    }

    /** What happened until now. */
    public SweepReport report() {
        return new SweepReport(removed, adopted, kept, unseen, options.isDryRun());
    }
}
