/**
 * Where runs are remembered and what is written down of each. Listens to the event stream like everybody else.
 */
@NullMarked
package dev.rocky.engine.internal.state;

import org.jspecify.annotations.NullMarked;
