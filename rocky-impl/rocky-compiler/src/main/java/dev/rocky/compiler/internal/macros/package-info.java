/** Puts macros into queries, before their variables get values and before anything reads them. */
@NullMarked
package dev.rocky.compiler.internal.macros;

import org.jspecify.annotations.NullMarked;
