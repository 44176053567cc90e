/**
 * Doing what was planned: models side by side as soon as their inputs are ready, each in its own transaction. Knows
 * warehouses and the state store through the SPI.
 */
@NullMarked
package dev.rocky.engine.internal.run;

import org.jspecify.annotations.NullMarked;
