/**
 * What happens while the engine works, as one stream of values.
 *
 * <p>The engine publishes {@link dev.rocky.event.RockyEvent}s and knows none of those who listen:
 * the progress display, the run history, hooks, Dagster, OpenTelemetry.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.event;

import org.jspecify.annotations.NullMarked;
