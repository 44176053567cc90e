/**
 * What was made of files before, as long as nothing about them has changed: neither their sizes, nor the times that the
 * file system keeps of them, nor which files they are.
 */
@NullMarked
package dev.rocky.project.internal.kept;

import org.jspecify.annotations.NullMarked;
