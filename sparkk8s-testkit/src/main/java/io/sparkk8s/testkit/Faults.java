package io.sparkk8s.testkit;

import io.sparkk8s.testkit.internal.ControlPlane;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.RequestName;
import io.sparkk8s.testkit.internal.exec.Processes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Things that go wrong between a client and the server, on order and always in the same way. Where several faults fit a
 * request, the first one ordered happens. Thread-safe.
 */
public final class Faults {

    private final ControlPlane plane;
    private final Processes processes;
    private final List<Fault> ordered = new ArrayList<>();

    Faults(ControlPlane plane, Processes processes) {
        this.plane = plane;
        this.processes = processes;
    }

    /**
     * Orders a fault for some requests: once, unless {@link FaultOrder#times} or {@link FaultOrder#always} says more.
     *
     * @param method an HTTP method as {@code POST}, a verb as {@code watch} or {@code deletecollection}, or {@code *}
     * @param resource plural, with its subresource if it is one: {@code pods}, {@code pods/log}; or {@code *}
     */
    public FaultOrder on(String method, String resource) {
        return new FaultOrder(this, method.toLowerCase(Locale.ROOT), resource);
    }

    /** Breaks the connection of every open watch. Clients that come back have done so when this returns. */
    public void dropWatches() {
        plane.run(ApiServer::dropWatches);
        settle();
    }

    /**
     * Tells every open watch that it is too old (410), and forgets the log of changes, so that one has to list again.
     * Clients that do so at once have done it when this returns.
     */
    public void expireWatches() {
        plane.run(ApiServer::expireWatches);
        settle();
    }

    /** Breaks the connection of everyone who follows a log. */
    public void cutLogs() {
        plane.run(ApiServer::cutLogs);
        settle();
    }

    /** Breaks the connection of everyone who executes a command. The commands go on, as on a real node. */
    public void cutExecs() {
        processes.cut();
        settle();
    }

    /** Forgets all that was ordered and has not happened. */
    public void clear() {
        synchronized (ordered) {
            ordered.clear();
        }
    }

    private void settle() {
        try {
            plane.settle();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void order(Fault fault) {
        synchronized (ordered) {
            ordered.add(fault);
        }
    }

    /** The fault that befalls a request; null when none does. */
    @Nullable
    Fault next(String method, RequestName name) {
        synchronized (ordered) {
            for (Iterator<Fault> i = ordered.iterator(); i.hasNext(); ) {
                var fault = i.next();
                if (fault.fits(method, name)) {
                    if (fault.useUp()) {
                        i.remove();
                    }
                    return fault;
                }
            }
            return null;
        }
    }
}
