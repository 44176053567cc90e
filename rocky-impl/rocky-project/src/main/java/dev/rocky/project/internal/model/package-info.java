/**
 * From model files to models.
 *
 * <p>{@link dev.rocky.project.internal.model.ModelsReader} finds the files that the pipelines name and reads each with
 * its sidecar, its contract and the settings of its folder.
 */
@NullMarked
package dev.rocky.project.internal.model;

import org.jspecify.annotations.NullMarked;
