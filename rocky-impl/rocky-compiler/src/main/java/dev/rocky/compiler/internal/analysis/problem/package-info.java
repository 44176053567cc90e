/**
 * What is noticed of a query while it is analysed, besides its columns: mistakes, comparisons, the columns that are used.
 */
@NullMarked
package dev.rocky.compiler.internal.analysis.problem;

import org.jspecify.annotations.NullMarked;
