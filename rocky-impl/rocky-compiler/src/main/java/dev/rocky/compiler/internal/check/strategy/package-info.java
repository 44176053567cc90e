/** Whether what a model says of its table fits the columns that its query returns. */
@NullMarked
package dev.rocky.compiler.internal.check.strategy;

import org.jspecify.annotations.NullMarked;
