/**
 * The command line.
 *
 * <p>{@link dev.rocky.cli.Main} is where the process starts. It stands on {@code rocky-api} alone: a command reads its
 * words, makes one call, and prints the value that comes back. The engine and the adapters are on the class path only
 * when it runs.
 */
@NullMarked
package dev.rocky.cli;

import org.jspecify.annotations.NullMarked;
