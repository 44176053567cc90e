/** What checks look at: a model with everything that was found out about it. */
@NullMarked
package dev.rocky.compiler.internal.check.subject;

import org.jspecify.annotations.NullMarked;
