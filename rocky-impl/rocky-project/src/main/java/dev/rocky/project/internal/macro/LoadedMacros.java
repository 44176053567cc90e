package dev.rocky.project.internal.macro;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Macro;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The macros of a project.
 *
 * @param macros those without mistakes, by name
 * @param problems what is wrong with any of them
 */
public record LoadedMacros(Map<String, Macro> macros, List<Diagnostic> problems) {

    /** No macros at all. */
    public static final LoadedMacros NONE = new LoadedMacros(Map.of(), List.of());

    public LoadedMacros {
        macros = Collections.unmodifiableMap(new LinkedHashMap<>(macros));
        problems = List.copyOf(problems);
    }
}
