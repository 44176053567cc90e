package dev.rocky.model;

import static java.util.Objects.requireNonNull;

import dev.rocky.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test that runs a model's query over given rows.
 *
 * @param name unique among the tests of the model
 * @param given the tables that the query reads
 * @param expect the rows that it shall return
 * @param ordered whether the order of the rows counts
 * @since 2.0
 */
public record UnitTest(
        String name,
        Optional<String> description,
        List<Fixture> given,
        List<Map<String, ConfigValue>> expect,
        boolean ordered,
        Origin origin) {

    public UnitTest {
        Names.requireName(name, "test name");
        requireNonNull(description, "description");
        given = List.copyOf(given);
        expect = expect.stream().map(Names::orderedCopy).toList();
        requireNonNull(origin, "origin");
    }

    /**
     * The rows of one table that a unit test stands in for.
     *
     * @param ref the name that the query reads
     */
    public record Fixture(String ref, List<Map<String, ConfigValue>> rows) {
        public Fixture {
            Names.requireName(ref, "ref");
            rows = rows.stream().map(Names::orderedCopy).toList();
        }
    }
}
