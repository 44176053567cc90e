package dev.rocky.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.sql.tree.Expression;
import dev.rocky.sql.tree.Query;
import dev.rocky.sql.tree.Relation;
import dev.rocky.sql.tree.Span;
import dev.rocky.sql.tree.TreeVisitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpanTest {

    @ParameterizedTest
    @EnumSource
    void every_node_of_the_corpus_knows_its_own_text(SqlSyntax syntax) {
        for (Corpus.Entry entry : Corpus.of(syntax)) {
            Spans.check(entry.text(), parse(entry.text(), syntax));
        }
    }

    @Test
    void a_relation_spans_its_alias_and_a_name_only_itself() {
        assertThat(relations("SELECT * FROM main . orders AS o (a), (SELECT 1) x JOIN f(1) AS g ON true WHERE b"))
                .containsExactly(
                        "main . orders AS o (a)", "(SELECT 1) x JOIN f(1) AS g ON true", "(SELECT 1) x", "f(1) AS g");
    }

    @Test
    void an_operation_spans_the_parentheses_of_its_operands_but_not_its_own() {
        assertThat(expressions("SELECT ((a + b)) * (c)")).containsExactly("((a + b)) * (c)", "a + b", "a", "b", "c");
    }

    @Test
    void a_chain_of_conditions_has_places_for_its_halves() {
        assertThat(expressions("SELECT a AND b AND c")).containsExactly("a AND b AND c", "a AND b", "a", "b", "c");
    }

    @Test
    void a_way_into_json_spans_what_it_means() {
        assertThat(expressions("SELECT a -> b ->> c")).containsExactly("a -> b ->> c", "a -> b", "a", "b", "c");
    }

    @Test
    void columns_count_characters_of_java() {
        String text = "SELECT '😀', näme\tFROM t";
        assertThat(expressions(text)).containsExactly("'😀'", "näme");
    }

    private static List<String> relations(String text) {
        List<String> found = new ArrayList<>();
        new TreeVisitor() {
            @Override
            public void visit(Relation relation) {
                found.add(textOf(text, relation.span()));
                super.visit(relation);
            }
        }.visit(parse(text, SqlSyntax.DUCKDB));
        return found;
    }

    private static List<String> expressions(String text) {
        List<String> found = new ArrayList<>();
        new TreeVisitor() {
            @Override
            public void visit(Expression expression) {
                found.add(textOf(text, expression.span()));
                super.visit(expression);
            }
        }.visit(parse(text, SqlSyntax.DUCKDB));
        return found;
    }

    private static String textOf(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static Query parse(String text, SqlSyntax syntax) {
        return ((ParsedQuery.Success) QueryParser.parse(text, syntax)).query();
    }
}
