/**
 * The build tool that makes the SQL parser.
 *
 * <p>{@link dev.rocky.parser.generator.ParserGenerator} expands the grammar template in Calcite's jar,
 * puts our productions in the place of those of the same name, drops what no query needs, and has
 * JavaCC write the parser. It runs inside Maven and is part of no product.
 */
@NullMarked
package dev.rocky.parser.generator;

import org.jspecify.annotations.NullMarked;
