/**
 * What a query gives: its columns with their types, where they come from, and what is certainly wrong with it.
 *
 * <p>It knows queries, types and functions, and the tables that a query reads by their columns alone; what else a
 * project holds is not its business. What is not known stays unknown, and says nothing about its neighbours.
 */
@NullMarked
package dev.rocky.compiler.internal.analysis;

import org.jspecify.annotations.NullMarked;
