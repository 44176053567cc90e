/**
 * Files as text: reading them, naming them, replacing {@code ${VAR}} and finding lines and columns.
 *
 * <p>Positions are always those of the file as it was written, whatever was replaced in it.
 */
@NullMarked
package dev.rocky.project.internal.text;

import org.jspecify.annotations.NullMarked;
