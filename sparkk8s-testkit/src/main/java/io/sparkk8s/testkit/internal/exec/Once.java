package io.sparkk8s.testkit.internal.exec;

import io.sparkk8s.testkit.internal.ControlPlane;
import java.util.ArrayList;
import java.util.List;

/** Something that happens at most once, and who is to be told of it. Guarded by the plane's lock. */
final class Once {

    private final ControlPlane plane;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean happened;

    Once(ControlPlane plane) {
        this.plane = plane;
    }

    boolean happened() {
        return happened;
    }

    void happens() {
        if (!happened) {
            happened = true;
            listeners.forEach(plane::later);
            listeners.clear();
        }
    }

    void tell(Runnable listener) {
        if (happened) {
            plane.later(listener);
        } else {
            listeners.add(listener);
        }
    }
}
