/**
 * What is wrong with a project, as values.
 *
 * <p>A user's mistake is a {@link dev.rocky.diagnostic.Diagnostic}: a code, a place, what was found,
 * what was expected and, where one is known, the edit that mends it. Reading and compiling collect
 * them and report all of them. Each code is declared once, as a
 * {@link dev.rocky.diagnostic.DiagnosticDefinition}.
 *
 * <p>What cannot go on at all is a {@link dev.rocky.diagnostic.RockyException} with the same care
 * for its message.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.diagnostic;

import org.jspecify.annotations.NullMarked;
