/** Sees to it that one process at a time writes a store. Knows nothing of what is in it. */
@NullMarked
package dev.rocky.state.internal.lock;

import org.jspecify.annotations.NullMarked;
