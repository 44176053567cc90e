/**
 * Keeps from one process to the next what was found out, under keys that change with everything that it depends on.
 *
 * <p>Knows nothing of what it keeps. A file may be deleted at any time, and several processes may use it at once.
 */
@NullMarked
package dev.rocky.cache;

import org.jspecify.annotations.NullMarked;
