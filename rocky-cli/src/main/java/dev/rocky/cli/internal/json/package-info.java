/**
 * Results as JSON documents.
 *
 * <p>The shape of a document is the shape of its record, with the exceptions that {@link dev.rocky.json} marks: a new
 * result record needs no code here.
 */
@NullMarked
package dev.rocky.cli.internal.json;

import org.jspecify.annotations.NullMarked;
