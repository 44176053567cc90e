package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorpusTest {

    @ParameterizedTest
    @EnumSource
    void every_query_of_the_corpus_is_read(SqlSyntax syntax) {
        List<String> rejected = new ArrayList<>();
        for (Corpus.Entry entry : Corpus.of(syntax)) {
            if (QueryParser.parse(entry.text(), syntax) instanceof ParsedQuery.Failure failure) {
                rejected.add(entry + "\n    " + failure);
            }
        }
        assertThat(rejected).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_corpus_of_every_dialect_is_large(SqlSyntax syntax) {
        assertThat(Corpus.of(syntax)).hasSizeGreaterThanOrEqualTo(syntax == SqlSyntax.DUCKDB ? 350 : 170);
    }

    /** So that the list stays true: what is read one day leaves it. */
    @ParameterizedTest
    @EnumSource
    void what_is_not_read_is_known_with_its_reason(SqlSyntax syntax) {
        for (Corpus.Entry entry : Corpus.unsupported(syntax)) {
            assertThat(entry.text()).startsWith("-- ");
            assertThat(QueryParser.parse(entry.text(), syntax))
                    .as(entry.name())
                    .isInstanceOf(ParsedQuery.Failure.class);
        }
    }

    @Test
    void duckdb_takes_every_one_of_its_queries() throws SQLException {
        List<String> rejected = new ArrayList<>();
        try (DuckDbOracle duckdb = new DuckDbOracle()) {
            for (Corpus.Entry entry : Corpus.of(SqlSyntax.DUCKDB)) {
                duckdb.syntaxError(entry.text()).ifPresent(error -> rejected.add(entry + "\n    " + error));
            }
        }
        assertThat(rejected).isEmpty();
    }

    @Test
    void tpc_h_is_part_of_the_corpus() {
        assertThat(Corpus.of(SqlSyntax.DUCKDB))
                .filteredOn(entry -> entry.name().startsWith("tpch.sql"))
                .hasSize(22);
    }
}
