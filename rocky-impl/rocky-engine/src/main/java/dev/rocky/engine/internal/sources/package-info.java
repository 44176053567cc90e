/** Finds out which columns the tables outside of a project have, so that the models that read them can be typed. */
@NullMarked
package dev.rocky.engine.internal.sources;

import org.jspecify.annotations.NullMarked;
