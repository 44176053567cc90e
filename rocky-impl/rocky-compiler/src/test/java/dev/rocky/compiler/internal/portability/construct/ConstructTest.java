package dev.rocky.compiler.internal.portability.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.rocky.model.TargetDialect;
import dev.rocky.sql.ParsedQuery;
import dev.rocky.sql.QueryParser;
import dev.rocky.sql.SqlSyntax;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConstructTest {

    @ParameterizedTest
    @EnumSource
    void duckdb_has_what_is_said_of_it(Construct construct) throws SQLException {
        String query = switch (construct) {
            case QUALIFY -> "SELECT 1 AS a QUALIFY row_number() OVER () = 1";
            case ILIKE -> "SELECT 'a' ILIKE 'A'";
            case FLATTEN -> "SELECT * FROM flatten([1])";
            default -> "SELECT " + construct.name() + "()";
        };
        assertThat(duckdbKnows(query)).isEqualTo(construct.isIn(TargetDialect.DUCKDB));
    }

    @Test
    void constructs_are_found_wherever_they_stand() {
        assertThat(found("""
                SELECT nvl(a, 1), s.NVL(b, 2) FROM (SELECT * FROM t QUALIFY row_number() OVER () = 1) AS x
                WHERE name ILIKE 'a%' AND nvl = 'NVL('
                """)).containsExactly(Construct.NVL, Construct.NVL, Construct.QUALIFY, Construct.ILIKE);
    }

    private static List<Construct> found(String query) {
        return switch (QueryParser.parse(query, SqlSyntax.DUCKDB)) {
            case ParsedQuery.Success success ->
                ConstructFinder.of(success.query()).stream()
                        .map(ConstructUse::construct)
                        .toList();
            case ParsedQuery.Failure failure -> fail(failure.message());
        };
    }

    /** A call with the wrong arguments is refused in other words than one of a function that there is not. */
    private static boolean duckdbKnows(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(query);
            return true;
        } catch (SQLException e) {
            String message = String.valueOf(e.getMessage());
            return !message.contains("does not exist") && !message.contains("is not in the catalog");
        }
    }
}
