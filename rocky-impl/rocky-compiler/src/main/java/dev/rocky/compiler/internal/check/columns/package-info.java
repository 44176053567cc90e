/** What the columns of models tell of their queries: stars, unknown types, comparisons that cannot be meant. */
@NullMarked
package dev.rocky.compiler.internal.check.columns;

import org.jspecify.annotations.NullMarked;
