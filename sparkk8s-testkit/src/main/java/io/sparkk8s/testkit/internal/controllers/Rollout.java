package io.sparkk8s.testkit.internal.controllers;

import io.sparkk8s.testkit.internal.apiserver.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a Deployment goes from one template to the next.
 *
 * @param surge how many pods there may be beyond those wanted
 * @param unavailable how many of those wanted may be missing
 */
record Rollout(int wanted, boolean recreate, int surge, int unavailable) {

    static Rollout of(ObjectNode deployment) {
        var spec = deployment.path("spec");
        var wanted = spec.path("replicas").asInt(1);
        var rolling = Json.at(spec, "strategy", "rollingUpdate");
        var surge = share(rolling.path("maxSurge"), wanted, true);
        var unavailable = share(rolling.path("maxUnavailable"), wanted, false);
        // one of them has to give
        if (surge == 0 && unavailable == 0) {
            unavailable = 1;
        }
        return new Rollout(wanted, Json.text(spec, "strategy", "type").equals("Recreate"), surge, unavailable);
    }

    private static int share(JsonNode value, int wanted, boolean up) {
        if (value.isIntegralNumber()) {
            return value.asInt();
        }
        var text = value.asString("25%").replace("%", "");
        var exact = wanted * Integer.parseInt(text) / 100.0;
        return (int) (up ? Math.ceil(exact) : Math.floor(exact));
    }

    /** How many pods the new set is to have by now. */
    int ofNew(int now, int old, int oldPods) {
        if (now > wanted || (recreate && oldPods > 0)) {
            return Math.min(now, wanted);
        }
        return recreate ? wanted : Math.min(wanted, Math.max(now, wanted + surge - old));
    }

    /** How many pods the old sets have to give up by now. */
    int toGiveUp(int now, int nowAvailable, int old) {
        var fewest = wanted - unavailable;
        return recreate ? old : Math.max(0, now + old - fewest - (now - nowAvailable));
    }
}
