/** Whether queries stay within the SQL of another warehouse that a project wants to run on. */
@NullMarked
package dev.rocky.compiler.internal.portability;

import org.jspecify.annotations.NullMarked;
