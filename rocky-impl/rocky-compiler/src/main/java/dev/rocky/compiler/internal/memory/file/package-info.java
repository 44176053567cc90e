/** Keeps what is remembered of queries in a file. */
@NullMarked
package dev.rocky.compiler.internal.memory.file;

import org.jspecify.annotations.NullMarked;
