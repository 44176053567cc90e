/**
 * Hands events of a run to those who listen, one after another.
 */
@NullMarked
package dev.rocky.engine.internal.event;

import org.jspecify.annotations.NullMarked;
