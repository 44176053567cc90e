/**
 * The two output streams as text: UTF-8, colour where a person is watching, a status line that comes and goes.
 *
 * <p>Knows nothing of what is printed.
 */
@NullMarked
package dev.rocky.cli.internal.console;

import org.jspecify.annotations.NullMarked;
