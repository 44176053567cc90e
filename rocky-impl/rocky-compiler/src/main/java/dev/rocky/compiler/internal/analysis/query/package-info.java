/**
 * What a query gives: relations, joins, groups, select lists, set operations, common table expressions. Start at {@link
 * dev.rocky.compiler.internal.analysis.query.QueryAnalysis}.
 */
@NullMarked
package dev.rocky.compiler.internal.analysis.query;

import org.jspecify.annotations.NullMarked;
