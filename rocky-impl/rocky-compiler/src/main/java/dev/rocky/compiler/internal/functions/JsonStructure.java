package dev.rocky.compiler.internal.functions;

import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the structure that {@code from_json} is given: {@code {"id": "INTEGER", "tags": ["VARCHAR"]}}.
 *
 * <p>A text that is none gives an unknown type; the warehouse will say what is wrong with it.
 */
final class JsonStructure {

    private final String text;
    private final SqlSyntax syntax;
    private int place;
    private boolean wellFormed = true;

    private JsonStructure(String text, SqlSyntax syntax) {
        this.text = text;
        this.syntax = syntax;
    }

    static SqlType type(String text, SqlSyntax syntax) {
        JsonStructure structure = new JsonStructure(text, syntax);
        SqlType type = structure.value();
        structure.blanks();
        return structure.wellFormed && structure.place == text.length() ? type : SqlType.unknown();
    }

    private SqlType value() {
        blanks();
        if (skip('"')) {
            return TypeNames.parse(rest(), syntax);
        }
        if (skip('[')) {
            SqlType element = value();
            expect(']');
            return new SqlType.Array(element);
        }
        if (!skip('{')) {
            wellFormed = false;
            return SqlType.unknown();
        }
        List<Field> fields = new ArrayList<>();
        do {
            expect('"');
            String name = rest();
            expect(':');
            fields.add(new Field(name, value()));
            blanks();
        } while (wellFormed && skip(','));
        expect('}');
        return new SqlType.Struct(fields);
    }

    /** The rest of a text in quotes; one with an escape is left alone. */
    private String rest() {
        int end = text.indexOf('"', place);
        if (end < 0 || text.substring(place, end).indexOf('\\') >= 0) {
            wellFormed = false;
            return "";
        }
        String found = text.substring(place, end);
        place = end + 1;
        return found;
    }

    private void expect(char expected) {
        blanks();
        wellFormed &= skip(expected);
    }

    private boolean skip(char expected) {
        boolean found = place < text.length() && text.charAt(place) == expected;
        place += found ? 1 : 0;
        return found;
    }

    private void blanks() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
    }
}
