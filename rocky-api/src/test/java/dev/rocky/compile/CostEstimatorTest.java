package dev.rocky.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.compile.RecordedSizes.Size;
import dev.rocky.lineage.DependencyGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CostEstimatorTest {

    private static final DependencyGraph SHOP = DependencyGraph.of(new LinkedHashMap<>(Map.of(
            "a", List.of(),
            "b", List.of("a"),
            "c", List.of("a", "b"),
            "e", List.of("c"))));

    @Test
    void without_records_sizes_are_assumed_and_nothing_is_certain() {
        assertThat(table(SHOP, RecordedSizes.EMPTY))
                .containsExactly(
                        "a 10000 2560000 0.0000228 low",
                        "b 8000 2048000 0.0000728 low",
                        "c 14400 3686400 0.0001856 low",
                        "e 11520 2949120 0.0002576 low");
    }

    @Test
    void what_is_recorded_goes_before_what_is_assumed() {
        Map<String, Size> sizes = Map.of("a", Size.ofRows(1_000), "b", new Size(500, OptionalLong.of(9_000), false));

        assertThat(table(SHOP, RecordedSizes.of(sizes)))
                .containsExactly(
                        "a 1000 256000 0.0000023 high",
                        "b 500 9000 0.0000073 medium",
                        "c 1200 212000 0.0000171 medium",
                        "e 960 169600 0.0000231 medium");
    }

    @Test
    void one_unknown_input_makes_everything_behind_it_uncertain() {
        DependencyGraph graph = DependencyGraph.of(Map.of("a", List.of(), "x", List.of(), "c", List.of("a", "x")));
        RecordedSizes sizes = RecordedSizes.of(Map.of("a", Size.ofRows(10), "c", Size.ofRows(10)));

        assertThat(CostEstimator.estimate(graph, sizes).get("c"))
                .extracting(CostHint::confidence)
                .isEqualTo(Confidence.LOW);
    }

    @Test
    void models_in_a_circle_and_behind_it_have_no_estimate() {
        DependencyGraph graph =
                DependencyGraph.of(Map.of("a", List.of("b"), "b", List.of("a"), "c", List.of("b"), "d", List.of()));

        assertThat(CostEstimator.estimate(graph, RecordedSizes.EMPTY)).containsOnlyKeys("d");
    }

    @Test
    void what_doubles_at_every_step_stays_a_number() {
        Map<String, List<String>> wide = new LinkedHashMap<>();
        wide.put("l0", List.of());
        wide.put("r0", List.of());
        for (int i = 1; i < 2_000; i++) {
            wide.put("l" + i, List.of("l" + (i - 1), "r" + (i - 1)));
            wide.put("r" + i, List.of("l" + (i - 1), "r" + (i - 1)));
        }

        CostHint last = CostEstimator.estimate(DependencyGraph.of(wide), RecordedSizes.EMPTY)
                .get("l1999");

        assertThat(last).isEqualTo(new CostHint(Long.MAX_VALUE, Long.MAX_VALUE, Double.MAX_VALUE, Confidence.LOW));
    }

    @Test
    void somebody_who_knows_sizes_is_asked_once_and_only_when_it_matters() {
        AtomicInteger asked = new AtomicInteger();
        RecordedSizes sizes = RecordedSizes.askedLater(() -> {
            asked.incrementAndGet();
            return Map.of("a", Size.ofRows(3));
        });
        assertThat(asked).hasValue(0);

        CostEstimator.estimate(SHOP, sizes);

        assertThat(asked).hasValue(1);
        assertThat(sizes.find("a")).contains(Size.ofRows(3));
        assertThatThrownBy(() -> Size.ofRows(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> table(DependencyGraph graph, RecordedSizes sizes) {
        List<String> lines = new ArrayList<>();
        CostEstimator.estimate(graph, sizes)
                .forEach((name, hint) -> lines.add("%s %d %d %.7f %s"
                        .formatted(
                                name,
                                hint.estimatedRows(),
                                hint.estimatedBytes(),
                                hint.estimatedCostUsd(),
                                hint.confidence().spelling())));
        return lines;
    }
}
