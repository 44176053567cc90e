/** A compilation that starts from what an earlier one found out says what one from nothing says. */
@NullMarked
package dev.rocky.compiler.again;

import org.jspecify.annotations.NullMarked;
