/**
 * The functions of the warehouses: what a call gives, one catalogue for each dialect.
 *
 * <p>Start at {@link dev.rocky.compiler.internal.functions.FunctionCatalog#of}. Catalogues are data with a few rules; they
 * know types, and neither names of columns nor queries.
 */
@NullMarked
package dev.rocky.compiler.internal.functions;

import org.jspecify.annotations.NullMarked;
