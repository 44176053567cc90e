package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a project asks of all its models.
 *
 * @param masking how classified columns are hidden
 * @param expectedLagSeconds how old the data of models may become that say nothing themselves
 * @param portability which other warehouse the models shall run on
 * @param imports other projects whose tables are read, by name
 * @param functions functions that users of the warehouse wrote
 * @param macros pieces of SQL that the models may use, by name
 * @since 2.0
 */
public record ProjectRules(
        Masking masking,
        OptionalLong expectedLagSeconds,
        Portability portability,
        Map<String, ImportedProject> imports,
        List<DeclaredFunction> functions,
        Map<String, Macro> macros) {

    /** Nothing is asked. */
    public static final ProjectRules NONE = new ProjectRules(
            Masking.NONE,
            OptionalLong.empty(),
            new Portability(Optional.empty(), List.of()),
            Map.of(),
            List.of(),
            Map.of());

    public ProjectRules {
        requireNonNull(masking, "masking");
        requireNonNull(expectedLagSeconds, "expectedLagSeconds");
        requireNonNull(portability, "portability");
        imports = Names.orderedCopy(imports);
        functions = List.copyOf(functions);
        macros = Names.orderedCopy(macros);
    }

    /** These rules with other functions. */
    public ProjectRules functions(List<DeclaredFunction> newFunctions) {
        return new ProjectRules(masking, expectedLagSeconds, portability, imports, newFunctions, macros);
    }

    /** These rules with other macros. */
    public ProjectRules macros(Map<String, Macro> newMacros) {
        return new ProjectRules(masking, expectedLagSeconds, portability, imports, functions, newMacros);
    }

    /**
     * Which other warehouse the models shall run on.
     *
     * @param target that warehouse; empty where nobody asks
     * @param allow constructs that are fine all the same, such as {@code QUALIFY}
     */
    public record Portability(Optional<TargetDialect> target, List<String> allow) {
        public Portability {
            requireNonNull(target, "target");
            allow = List.copyOf(allow);
        }
    }
}
