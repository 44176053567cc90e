/** Compares a project with what it was at another commit. */
@NullMarked
package dev.rocky.engine.internal.diff;

import org.jspecify.annotations.NullMarked;
