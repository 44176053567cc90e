/**
 * What a column is called that nobody names: warehouses print its expression, or number it.
 */
@NullMarked
package dev.rocky.compiler.internal.analysis.naming;

import org.jspecify.annotations.NullMarked;
