/**
 * Whether models keep what their contracts promise.
 *
 * <p>{@link dev.rocky.compiler.internal.contract.ContractCheck} judges each promise on its own: kept, broken, or not to
 * be told from what is known. {@link dev.rocky.compiler.internal.contract.ContractDiagnostics} says so to people.
 * {@link dev.rocky.compiler.internal.contract.LoadContractCheck} judges the contracts of loads, for those who run them.
 */
@NullMarked
package dev.rocky.compiler.internal.contract;

import org.jspecify.annotations.NullMarked;
