/**
 * The rules of types, one set for each dialect: which type comes out when values meet.
 *
 * <p>Start at {@link dev.rocky.compiler.internal.types.TypeRules#of}. Everything is a pure function of
 * {@link dev.rocky.compiler.internal.types.Operand operands}; nothing here knows expressions, names or functions.
 */
@NullMarked
package dev.rocky.compiler.internal.types;

import org.jspecify.annotations.NullMarked;
