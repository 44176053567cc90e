/** Puts the steps together: reads, analyses and checks the models of a project, and does nothing twice. */
@NullMarked
package dev.rocky.compiler.internal.compilation;

import org.jspecify.annotations.NullMarked;
