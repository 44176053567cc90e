/**
 * What an expression gives: one class for each family of expressions, {@link
 * dev.rocky.compiler.internal.analysis.expression.Expressions} in front of them.
 */
@NullMarked
package dev.rocky.compiler.internal.analysis.expression;

import org.jspecify.annotations.NullMarked;
