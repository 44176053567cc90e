/**
 * The grammar: tokens come in, nodes come out.
 *
 * <p>The parser itself, {@code SqlGrammar}, is made at build time from Calcite's grammar template and
 * the productions in {@code src/main/codegen}. Written by hand is what productions call: see
 * {@link dev.rocky.sql.internal.grammar.GrammarSupport}.
 */
@NullMarked
package dev.rocky.sql.internal.grammar;

import org.jspecify.annotations.NullMarked;
