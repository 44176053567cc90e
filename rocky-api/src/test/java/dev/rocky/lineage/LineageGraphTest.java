package dev.rocky.lineage;

import static dev.rocky.lineage.Transform.Simple.CAST;
import static dev.rocky.lineage.Transform.Simple.DIRECT;
import static dev.rocky.lineage.Transform.Simple.EXPRESSION;
import static dev.rocky.lineage.Transform.Simple.TRY_CAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineageGraphTest {

    /** A graph from {@code a.x>b.y}. */
    private static LineageGraph graph(String... edges) {
        return LineageGraph.of(
                Stream.of(edges)
                        .map(edge -> new LineageEdge(ref(edge.split(">", 2)[0]), ref(edge.split(">", 2)[1]), DIRECT))
                        .toList(),
                Map.of("d", List.of(ref("a.k"))));
    }

    private static ColumnRef ref(String text) {
        int dot = text.lastIndexOf('.');
        return new ColumnRef(text.substring(0, dot), text.substring(dot + 1));
    }

    private static List<String> texts(List<TracedEdge> trace) {
        return trace.stream()
                .map(each -> each.depth() + " " + each.edge().source() + ">"
                        + each.edge().target())
                .toList();
    }

    @Test
    void a_chain_is_followed_to_its_start() {
        LineageGraph chain = graph("src.id>a.id", "a.id>b.id", "b.id>c.id");

        assertThat(texts(chain.upstream(ref("c.id")))).containsExactly("1 b.id>c.id", "2 a.id>b.id", "3 src.id>a.id");
        assertThat(texts(chain.downstream(ref("a.id")))).containsExactly("1 a.id>b.id", "2 b.id>c.id");
    }

    @Test
    void a_diamond_is_followed_once() {
        LineageGraph diamond = graph("a.id>b.id", "a.id>c.id", "b.id>d.id", "c.id>d.id", "d.id>e.id");

        assertThat(texts(diamond.downstream(ref("a.id"))))
                .containsExactly("1 a.id>b.id", "1 a.id>c.id", "2 c.id>d.id", "3 d.id>e.id", "2 b.id>d.id");
    }

    @Test
    void edges_are_found_by_what_they_touch() {
        LineageGraph graph = graph("a.id>b.id", "b.id>c.id", "x.y>z.y");

        assertThat(graph.edgesOf("b")).hasSize(2);
        assertThat(graph.producers(ref("b.id"))).hasSize(1);
        assertThat(graph.consumers(ref("b.id"))).hasSize(1);
        assertThat(graph.consumers(ref("nobody.id"))).isEmpty();
        assertThat(graph.determining("d")).containsExactly(ref("a.k"));
        assertThat(graph.determining("e")).isEmpty();
    }

    @Test
    void the_strongest_step_is_told() {
        Transform sum = new Transform.Aggregation("SUM");

        assertThat(Transform.strongest(DIRECT, CAST)).isEqualTo(CAST);
        assertThat(Transform.strongest(TRY_CAST, CAST)).isEqualTo(TRY_CAST);
        assertThat(Transform.strongest(sum, EXPRESSION)).isEqualTo(sum);
        assertThat(Transform.strongest(sum, new Transform.Aggregation("max")).spelling())
                .isEqualTo("aggregation: max");
        assertThat(sum.spelling()).isEqualTo("aggregation: sum");
    }
}
