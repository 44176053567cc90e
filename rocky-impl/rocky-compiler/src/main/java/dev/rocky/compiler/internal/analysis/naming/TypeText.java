package dev.rocky.compiler.internal.analysis.naming;

import dev.rocky.sql.tree.TypeName;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints the names of types as DuckDB does: those of the standard in upper case, others as they were written. */
final class TypeText {

    private static final Set<String> STANDARD = Set.of(
            "ARRAY",
            "BIGINT",
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

    private static final Pattern QUOTED = Pattern.compile("^\"([A-Za-z_]\\w*)\"");

    private static final long MILLISECONDS = 3;
    private static final long MICROSECONDS = 6;

    private final Function<TypeName, String> others;

    TypeText(Function<TypeName, String> others) {
        this.others = others;
    }

    String name(TypeName type) {
        return switch (type.name()) {
            case "INT" -> "INTEGER";
            case "DOUBLE PRECISION" -> "DOUBLE";
            case "REAL" -> "FLOAT";
            case "TIMESTAMP WITHOUT TIME ZONE", "TIMESTAMP" -> timestamp(type);
            case "TIME WITHOUT TIME ZONE" -> "TIME";
            case "BIT", "BIT VARYING" -> "BIT";
            case "NUMERIC", "DEC" -> "DECIMAL" + arguments(type);
            case "ARRAY" -> list(type);
            case "CHARACTER",
                    "CHAR",
                    "NCHAR",
                    "CHARACTER VARYING",
                    "CHAR VARYING",
                    "NCHAR VARYING",
                    "NATIONAL CHARACTER",
                    "NATIONAL CHAR",
                    "NATIONAL CHARACTER VARYING",
                    "NATIONAL CHAR VARYING" -> "VARCHAR" + arguments(type);
            case "ROW" -> "STRUCT" + arguments(type);
            // The one type with the name of a keyword.
            case "JSON" -> '"' + others.apply(type) + '"';
            default -> other(type);
        };
    }

    private String other(TypeName type) {
        if (type.name().startsWith("INTERVAL ")) {
            return "INTERVAL";
        }
        return STANDARD.contains(type.name()) ? type.name() + arguments(type) : written(type);
    }

    /** In quotes only where it would not be read as a name without them. */
    private String written(TypeName type) {
        String text = others.apply(type);
        return QUOTED.matcher(text).replaceFirst("$1");
    }

    /** A precision names another type. */
    private static String timestamp(TypeName type) {
        long digits = type.arguments().stream()
                .filter(TypeName.Argument.Size.class::isInstance)
                .mapToLong(size -> ((TypeName.Argument.Size) size).value())
                .findFirst()
                .orElse(MICROSECONDS);
        if (digits == 0) {
            return "TIMESTAMP_S";
        }
        if (digits <= MILLISECONDS) {
            return "TIMESTAMP_MS";
        }
        return digits <= MICROSECONDS ? "TIMESTAMP" : "TIMESTAMP_NS";
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
