/** Whether models keep to what the project asks of all of them. */
@NullMarked
package dev.rocky.compiler.internal.check.governance;

import org.jspecify.annotations.NullMarked;
