/** Keeps what is remembered in a file that several processes may use at once, and that nobody has to trust. */
@NullMarked
package dev.rocky.compiler.internal.memory.file;

import org.jspecify.annotations.NullMarked;
