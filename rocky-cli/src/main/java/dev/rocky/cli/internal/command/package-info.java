/**
 * The commands: each reads its words, makes one call on the API and has the result printed.
 *
 * <p>Start at {@link dev.rocky.cli.internal.command.Program}, which finds the command that a line calls and turns
 * whatever goes wrong into a message and an exit code.
 */
@NullMarked
package dev.rocky.cli.internal.command;

import org.jspecify.annotations.NullMarked;
