/**
 * What is known of a value in a query: its type, whether it may be {@code NULL}, the columns it comes from; and of rows:
 * the columns they have.
 */
@NullMarked
package dev.rocky.compiler.internal.analysis.value;

import org.jspecify.annotations.NullMarked;
