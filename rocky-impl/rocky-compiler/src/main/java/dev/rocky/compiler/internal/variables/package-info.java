/** Puts the values of {@code @var(name)} into queries before anything reads them. */
@NullMarked
package dev.rocky.compiler.internal.variables;

import org.jspecify.annotations.NullMarked;
