package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.model.DeclaredFunction;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions of a project's users before those of the warehouse: a declared one hides a built-in one. */
final class DeclaredFunctions implements FunctionCatalog {

    private final FunctionCatalog builtIn;
    private final Overloads overloads;
    private final Map<String, Overloaded> declared = new LinkedHashMap<>();

    DeclaredFunctions(SqlSyntax syntax, List<DeclaredFunction> functions, FunctionCatalog builtIn) {
        this.builtIn = builtIn;
        this.overloads = new Overloads(TypeRules.of(syntax));
        for (DeclaredFunction function : functions) {
            declared.computeIfAbsent(key(function.name()), name -> new Overloaded(function))
                    .signatures()
                    .add(signature(function, syntax));
        }
    }

    private static Signature signature(DeclaredFunction function, SqlSyntax syntax) {
        List<TypePattern> parameters = function.parameters().stream()
                .map(parameter -> pattern(parameter, syntax))
                .toList();
        return new Signature(parameters, parameters.size(), Optional.empty(), pattern(function.returns(), syntax));
    }

    /** A type that nobody knows takes anything, and gives nobody knows what. */
    private static TypePattern pattern(String text, SqlSyntax syntax) {
        SqlType type = TypeNames.parse(text, syntax);
        return type.isUnknown() ? TypePattern.Family.ANY : new TypePattern.Exact(type);
    }

    @Override
    public Optional<FunctionKind> kind(String name) {
        Overloaded found = declared.get(key(name));
        return found == null ? builtIn.kind(name) : Optional.of(found.kind());
    }

    @Override
    public FunctionResult call(FunctionCall call) {
        Overloaded found = declared.get(key(call.name()));
        if (found == null) {
            return builtIn.call(call);
        }
        Arguments arguments = new Arguments(call);
        if (found.signatures().stream().noneMatch(signature -> signature.takes(arguments.size()))) {
            String count = arguments.size() == 1 ? "1 argument" : arguments.size() + " arguments";
            return new FunctionResult.Refused(count, found.expected());
        }
        SqlType type = overloads.result(found.signatures(), arguments).orElse(SqlType.unknown());
        return new FunctionResult.Typed(
                Operand.of(type), found.first().nullable() || found.nulls().mayBeNull(arguments));
    }

    @Override
    public Optional<List<Column>> table(FunctionCall call) {
        return builtIn.table(call);
    }

    @Override
    public Collection<String> names() {
        Set<String> names = new LinkedHashSet<>(declared.keySet());
        names.addAll(builtIn.names());
        return names;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** All functions of one name. The first one says what they are applied to. */
    private record Overloaded(DeclaredFunction first, List<Signature> signatures) {

        Overloaded(DeclaredFunction first) {
            this(first, new ArrayList<>());
        }

        FunctionKind kind() {
            return switch (first.kind()) {
                case SCALAR -> FunctionKind.SCALAR;
                case AGGREGATE -> FunctionKind.AGGREGATE;
            };
        }

        NullRule nulls() {
            return switch (first.kind()) {
                case SCALAR -> NullRule.ANY;
                case AGGREGATE -> NullRule.VALUES;
            };
        }

        String expected() {
            return first.name() + "(" + String.join(", ", first.parameters()) + ")";
        }
    }
}
