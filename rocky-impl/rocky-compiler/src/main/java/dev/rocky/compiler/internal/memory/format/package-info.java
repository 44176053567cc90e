/**
 * What is remembered of a query, as bytes: one class for each kind of thing, which writes and reads it. Nothing here
 * can be read by another version; whoever keeps the bytes sees to that.
 */
@NullMarked
package dev.rocky.compiler.internal.memory.format;

import org.jspecify.annotations.NullMarked;
