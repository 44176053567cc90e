/**
 * Where things come from: files, lines and columns.
 *
 * <p>A {@link dev.rocky.source.SourceLocation} is a point, a {@link dev.rocky.source.SourceSpan} a
 * stretch of text that a message can underline. Whatever was read from a file carries an
 * {@link dev.rocky.source.Origin}, which knows the location of the thing itself and of each of its
 * keys. Values that a Java program built have {@link dev.rocky.source.Origin#none() no origin}.
 *
 * <p>Lines and columns count from 1; a column counts UTF-16 code units, as Java strings do.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.source;

import org.jspecify.annotations.NullMarked;
