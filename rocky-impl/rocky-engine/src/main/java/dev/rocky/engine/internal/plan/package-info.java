/**
 * What a run would do: which models, in what order, with which SQL. Knows the compiled project and the dialects, and
 * talks to nobody.
 */
@NullMarked
package dev.rocky.engine.internal.plan;

import org.jspecify.annotations.NullMarked;
