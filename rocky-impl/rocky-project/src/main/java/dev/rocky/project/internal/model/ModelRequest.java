package dev.rocky.project.internal.model;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * The model files that a pipeline builds.
 *
 * @param pipeline its name; empty for nobody's models
 * @param base the folder to look in, which is there
 * @param matches whether a path below that folder, with forward slashes, is one of them
 */
public record ModelRequest(String pipeline, Path base, Predicate<String> matches) {}
