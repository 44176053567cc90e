/** Measures how fast queries are read and projects compiled, all on the same made-up project. */
@NullMarked
package dev.rocky.benchmarks;

import org.jspecify.annotations.NullMarked;
