package dev.rocky.compile;

import dev.rocky.model.Contract;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a compilation is told besides the project.
 *
 * @param variables the values of {@code @var(name)}
 * @param contracts contracts by model name that replace the models' own
 * @since 2.0
 */
public record CompileOptions(Map<String, String> variables, Map<String, Contract> contracts) {

    /** Nothing besides the project. */
    public static final CompileOptions DEFAULT = new CompileOptions(Map.of(), Map.of());

    public CompileOptions {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        contracts = Collections.unmodifiableMap(new LinkedHashMap<>(contracts));
    }

    /** The same with these values of {@code @var(name)}. */
    public CompileOptions variables(Map<String, String> values) {
        return new CompileOptions(values, contracts);
    }
}
