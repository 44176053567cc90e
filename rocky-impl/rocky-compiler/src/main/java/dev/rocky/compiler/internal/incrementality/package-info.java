/** Finds out whether a model that is rebuilt as a whole could be loaded incrementally, and by which column. */
@NullMarked
package dev.rocky.compiler.internal.incrementality;

import org.jspecify.annotations.NullMarked;
