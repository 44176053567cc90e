/**
 * Which column a name means: the relations that are in sight at a place of a query, and those of the queries around it.
 */
@NullMarked
package dev.rocky.compiler.internal.analysis.scope;

import org.jspecify.annotations.NullMarked;
