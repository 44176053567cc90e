/**
 * Checks models against what other projects said of the tables that they share.
 *
 * <p>The files come from outside as texts; whatever stands in them, nothing here throws.
 */
@NullMarked
package dev.rocky.compiler.internal.imports;

import org.jspecify.annotations.NullMarked;
