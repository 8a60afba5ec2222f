package io.sparkk8s.argo.cron;

import io.sparkk8s.ConflictException;
import io.sparkk8s.ObjectRef;
import io.sparkk8s.argo.model.Workflow;
import io.sparkk8s.cluster.ApiCall;
import io.sparkk8s.cluster.Cluster;

/** Creates the workflow of a scheduled time, or finds it. */
record ScheduledCreate(Cluster cluster) {

    /** @param present whether it was there already */
    record Created(Workflow workflow, boolean present) {}

    /** @throws ConflictException a workflow of that name is there which is not the CronWorkflow's */
    Created create(ScheduledWorkflow scheduled) {
        var desired = scheduled.workflow().toBuilder().build();
        if (desired.getMetadata().getNamespace() == null) {
            desired.getMetadata().setNamespace("default");
        }
        try {
            var made = cluster.call(
                    ApiCall.write("create", ObjectRef.of(desired)),
                    () -> cluster.client().resource(desired).create());
            return new Created(made, false);
        } catch (ConflictException e) {
            var present = cluster.call(
                    ApiCall.read("read", ObjectRef.of(desired)),
                    () -> cluster.client().resource(desired).get());
            if (present == null || !scheduled.isSame(present)) {
                throw e;
            }
            return new Created(present, true);
        }
    }
}
