/** Reads the macros of a project, one a file, from the folders beside those of its models. */
@NullMarked
package dev.rocky.project.internal.macro;

import org.jspecify.annotations.NullMarked;
