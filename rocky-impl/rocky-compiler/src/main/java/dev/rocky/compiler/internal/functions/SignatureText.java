package dev.rocky.compiler.internal.functions;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** The brackets of a signature as a message shows them: {@code (VARCHAR, BIGINT)}. */
final class SignatureText {

    private SignatureText() {}

    static String of(Signature signature, SqlSyntax syntax) {
        List<String> parameters = new ArrayList<>();
        for (TypePattern parameter : signature.parameters()) {
            String text = text(parameter, syntax);
            parameters.add(parameters.size() < signature.required() ? text : "[" + text + "]");
        }
        signature.rest().ifPresent(rest -> parameters.add(text(rest, syntax) + "..."));
        return "(" + String.join(", ", parameters) + ")";
    }

    private static String text(TypePattern pattern, SqlSyntax syntax) {
        return switch (pattern) {
            case TypePattern.Exact exact -> TypeNames.print(exact.type(), syntax);
            case TypePattern.Family family -> family.name();
            case TypePattern.Variable variable -> String.valueOf(variable.letter());
            case TypePattern.ListOf list -> text(list.element(), syntax) + "[]";
            case TypePattern.FixedListOf list -> text(list.element(), syntax) + "[n]";
            case TypePattern.MapOf map -> "MAP(" + text(map.key(), syntax) + ", " + text(map.value(), syntax) + ")";
            case TypePattern.StructOf struct -> "STRUCT";
        };
    }
}
