/** What some warehouses have and others do not, and where a query uses it. Knows the tree of a query only. */
@NullMarked
package dev.rocky.compiler.internal.portability.construct;

import org.jspecify.annotations.NullMarked;
