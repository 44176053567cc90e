package dev.rocky.sql.internal.parse;

import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.internal.grammar.QueryReader;
import dev.rocky.sql.internal.grammar.Rejection;
import dev.rocky.sql.internal.lexis.Lexis;
import dev.rocky.sql.internal.lexis.Scanner;
import dev.rocky.sql.internal.translate.Queries;
import dev.rocky.sql.internal.translate.Types;
import dev.rocky.sql.tree.TypeName;
import java.util.Optional;

/** Scanner, grammar and translation, one behind the other. */
public final class Parsing {

    private Parsing() {}

    /** Reads a text as one query. */
    public static ParsedQuery parse(String text, SqlSyntax syntax) {
        Lexis lexis = Lexis.of(syntax);
        try {
            return new ParsedQuery.Success(Queries.query(QueryReader.read(new Scanner(text, lexis), lexis.features())));
        } catch (Rejection rejection) {
            return Failures.failure(text, rejection);
        } catch (StackOverflowError e) {
            // The grammar bounds how deep it goes, but not how small the caller's stack is.
            return Failures.tooDeep(text);
        }
    }

    /** Reads a text as one type; empty where it is none. */
    public static Optional<TypeName> parseType(String text, SqlSyntax syntax) {
        Lexis lexis = Lexis.of(syntax);
        try {
            return Optional.of(Types.type(QueryReader.readType(new Scanner(text, lexis), lexis.features())));
        } catch (Rejection | StackOverflowError e) {
            return Optional.empty();
        }
    }
}
