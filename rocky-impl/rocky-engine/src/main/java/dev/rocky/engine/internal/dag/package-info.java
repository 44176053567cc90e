/** Draws the graph of a whole project: models and everything around them. */
@NullMarked
package dev.rocky.engine.internal.dag;

import org.jspecify.annotations.NullMarked;
