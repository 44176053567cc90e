/** Which columns a query returns. */
@NullMarked
package dev.rocky.compiler.internal.columns;

import org.jspecify.annotations.NullMarked;
