package dev.rocky.cli.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cli.internal.console.Style;
import dev.rocky.compile.ColumnLineage;
import dev.rocky.compile.ColumnLineage.Direction;
import dev.rocky.compile.ModelLineage;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.lineage.Transform;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineageTextTest {

    private final LineageText text = new LineageText(Style.PLAIN);

    private static LineageEdge edge(String source, String target) {
        return new LineageEdge(column(source), column(target), Transform.Simple.DIRECT);
    }

    private static ColumnRef column(String dotted) {
        int point = dotted.lastIndexOf('.');
        return new ColumnRef(dotted.substring(0, point), dotted.substring(point + 1));
    }

    private static ModelLineage model(List<LineageEdge> edges) {
        return new ModelLineage(
                "m",
                List.of(
                        new ModelLineage.ColumnDefinition("x", Optional.of("INT64")),
                        new ModelLineage.ColumnDefinition("y", Optional.empty())),
                List.of("a", "b"),
                List.of(),
                edges,
                List.of(),
                List.of(column("a.k")));
    }

    @Test
    void a_column_shows_everything_that_it_is_made_of() {
        ModelLineage lineage = model(List.of(
                edge("a.x", "m.x"),
                new LineageEdge(column("b.z"), column("m.x"), new Transform.Aggregation("SUM")),
                edge("m.x", "n.x")));

        assertThat(text.model(lineage)).isEqualTo("""
                Model: m
                Upstream: a, b
                Downstream:\s

                Columns:
                  x INT64 <- a.x (direct), b.z (aggregation: sum)
                  y (no lineage)

                Rows depend on:
                  a.k
                """);
    }

    @Test
    void a_trace_is_a_tree_and_no_branch_is_shown_twice() {
        ColumnLineage trace = new ColumnLineage(
                "m",
                "x",
                Direction.UPSTREAM,
                List.of(
                        edge("a.x", "m.x"),
                        edge("b.x", "m.x"),
                        edge("c.x", "b.x"),
                        edge("raw.t.x", "c.x"),
                        edge("c.x", "a.x")),
                List.of());

        assertThat(text.column(model(List.of()), trace)).endsWith("""
                Column trace: m.x
                  <- a.x (direct)
                    <- c.x (direct)
                      <- raw.t.x (direct)
                  <- b.x (direct)
                    <- c.x (direct) see above
                """);
    }

    @Test
    void consumers_are_followed_the_other_way() {
        ColumnLineage trace = new ColumnLineage(
                "m", "x", Direction.DOWNSTREAM, List.of(edge("m.x", "n.x"), edge("n.x", "o.x")), List.of());

        assertThat(text.column(model(List.of()), trace)).endsWith("""
                Column consumers: m.x
                  -> n.x (direct)
                    -> o.x (direct)
                """);
    }

    @Test
    void graphviz_gets_the_edges_that_were_asked_for() {
        ModelLineage lineage = model(List.of(edge("a.\"x\"", "m.x"), edge("m.x", "n.x")));

        assertThat(LineageText.dot(lineage, Direction.UPSTREAM)).isEqualTo("""
                digraph lineage {
                  rankdir=LR;
                  "a.\\"x\\"" -> "m.x";
                }
                """);
        assertThat(LineageText.dot(lineage, Direction.DOWNSTREAM)).contains("\"m.x\" -> \"n.x\";");
    }
}
