/** Which models a query reads, and the graph that follows from it. Knows names only, no columns. */
@NullMarked
package dev.rocky.compiler.internal.resolve;

import org.jspecify.annotations.NullMarked;
