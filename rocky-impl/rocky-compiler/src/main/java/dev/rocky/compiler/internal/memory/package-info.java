/**
 * What was found out about queries before, kept under keys that change with everything it depends on. Knows nothing of
 * where it is kept.
 */
@NullMarked
package dev.rocky.compiler.internal.memory;

import org.jspecify.annotations.NullMarked;
