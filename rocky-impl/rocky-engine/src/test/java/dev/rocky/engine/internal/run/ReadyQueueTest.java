package dev.rocky.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadyQueueTest {

    @Test
    void work_may_start_as_soon_as_its_inputs_are_done() {
        ReadyQueue queue = queue("a", "", "b", "a", "c", "", "d", "b c");

        assertThat(ready(queue)).containsExactly("a", "c");
        queue.done("a");
        assertThat(ready(queue)).containsExactly("b");
        queue.done("b");
        assertThat(ready(queue)).isEmpty();
        queue.done("c");
        assertThat(ready(queue)).containsExactly("d");
    }

    @Test
    void a_failure_blocks_everything_behind_it_at_any_distance() {
        ReadyQueue queue = queue("a", "", "b", "a", "c", "b", "d", "");
        ready(queue);

        assertThat(queue.failed("a")).containsExactly("b", "c");
        assertThat(queue.blockedBy("c")).containsExactly("a");
        assertThat(queue.blockedBy("d")).isEmpty();
    }

    @Test
    void several_culprits_are_all_named_and_nothing_is_blocked_twice() {
        ReadyQueue queue = queue("a", "", "b", "", "c", "a b", "d", "c");
        ready(queue);

        assertThat(queue.failed("b")).containsExactly("c", "d");
        assertThat(queue.failed("a")).isEmpty();
        assertThat(queue.blockedBy("d")).containsExactly("a", "b");
    }

    @Test
    void what_is_blocked_never_gets_ready() {
        ReadyQueue queue = queue("a", "", "b", "", "c", "a b");
        ready(queue);

        queue.failed("a");
        queue.done("b");

        assertThat(queue.hasReady()).isFalse();
    }

    @Test
    void inputs_outside_the_plan_are_not_waited_for() {
        assertThat(ready(queue("a", "somebody_else"))).containsExactly("a");
    }

    private static ReadyQueue queue(String... namesAndInputs) {
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndInputs.length; i += 2) {
            String needs = namesAndInputs[i + 1];
            inputs.put(namesAndInputs[i], needs.isEmpty() ? List.of() : List.of(needs.split(" ")));
        }
        return new ReadyQueue(inputs);
    }

    private static List<String> ready(ReadyQueue queue) {
        List<String> taken = new ArrayList<>();
        while (queue.hasReady()) {
            taken.add(queue.take());
        }
        return taken;
    }
}
