/**
 * What stands behind an open project: one facade over planning, running and remembering. It holds what is opened
 * lazily and closes it.
 */
@NullMarked
package dev.rocky.engine.internal;

import org.jspecify.annotations.NullMarked;
