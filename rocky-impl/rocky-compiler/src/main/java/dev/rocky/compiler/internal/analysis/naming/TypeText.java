package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.TypeName;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints the names of types as DuckDB does: those of the standard in upper case, others as they were written. */
final class TypeText {

    private static final Set<String> STANDARD = Set.of(
            "ARRAY",
            "BIGINT",
            "BIT",
            "BOOLEAN",
            "DECIMAL",
            "DOUBLE",
            "FLOAT",
            "GEOMETRY",
            "INTEGER",
            "INTERVAL",
            "MAP",
            "SMALLINT",
            "STRUCT",
            "TIME",
            "TIME WITH TIME ZONE",
            "TIMESTAMP",
            "TIMESTAMP WITH TIME ZONE",
            "UNION",
            "VARCHAR",
            "VARIANT");

    private final Function<TypeName, String> others;

    TypeText(Function<TypeName, String> others) {
        this.others = others;
    }

    String name(TypeName type) {
        return switch (type.name()) {
            case "INT" -> "INTEGER";
            case "DOUBLE PRECISION" -> "DOUBLE";
            case "REAL" -> "FLOAT";
            case "NUMERIC", "DEC" -> "DECIMAL" + arguments(type);
            case "ARRAY" -> list(type);
            // The one type with the name of a keyword.
            case "JSON" -> '"' + others.apply(type) + '"';
            default -> STANDARD.contains(type.name()) ? type.name() + arguments(type) : others.apply(type);
        };
    }

    private String list(TypeName type) {
        String length = type.arguments().stream()
                .filter(TypeName.Argument.Size.class::isInstance)
                .map(this::argument)
                .findFirst()
                .orElse("");
        String element = type.arguments().stream()
                .filter(TypeName.Argument.Type.class::isInstance)
                .map(this::argument)
                .findFirst()
                .orElse("");
        return element + "[" + length + "]";
    }

    private String arguments(TypeName type) {
        return type.arguments().isEmpty()
                ? ""
                : type.arguments().stream().map(this::argument).collect(Collectors.joining(", ", "(", ")"));
    }

    private String argument(TypeName.Argument argument) {
        return switch (argument) {
            case TypeName.Argument.Size size -> Long.toString(size.value());
            case TypeName.Argument.Text text -> ExpressionText.text(text.value());
            case TypeName.Argument.Word word -> word.text();
            case TypeName.Argument.Type field ->
                field.name().map(name -> Keywords.quoted(name.text()) + " ").orElse("") + name(field.type());
        };
    }
}
