/** What can be wrong with a project: each code is declared here once, and checked in one place. */
@NullMarked
package dev.rocky.compiler.internal.check;

import org.jspecify.annotations.NullMarked;
