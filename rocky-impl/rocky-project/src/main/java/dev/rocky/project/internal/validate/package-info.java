/**
 * What {@code rocky validate} says.
 *
 * <p>{@link dev.rocky.project.internal.validate.Validator} judges what reading already knows; nothing is read twice.
 */
@NullMarked
package dev.rocky.project.internal.validate;

import org.jspecify.annotations.NullMarked;
