/**
 * Argo Events as Java objects: an {@link io.sparkk8s.events.EventSource} makes events, an {@link
 * io.sparkk8s.events.EventBus} carries them, a {@link io.sparkk8s.events.Sensor} submits workflows for them. All are
 * immutable values; nothing here talks to a cluster. The wire format is in {@code io.sparkk8s.events.model}.
 */
@NullMarked
package io.sparkk8s.events;

import org.jspecify.annotations.NullMarked;
