/**
 * Argo Events as Java objects: an {@link io.sparkk8s.events.EventSource} makes events, an {@link
 * io.sparkk8s.events.EventBus} carries them, a {@link io.sparkk8s.events.Sensor} submits workflows for them. These are
 * immutable values, and building them asks no cluster; {@link io.sparkk8s.events.ArgoEvents} puts them on one. The wire
 * format is in {@code io.sparkk8s.events.model}.
 */
@NullMarked
package io.sparkk8s.events;

import org.jspecify.annotations.NullMarked;
