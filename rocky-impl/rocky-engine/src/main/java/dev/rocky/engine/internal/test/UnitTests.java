package dev.rocky.engine.internal.test;

import dev.rocky.compile.CompiledModel;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.TableRead;
import dev.rocky.diagnostic.Nearest;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.engine.internal.plan.QueryRenderer;
import dev.rocky.engine.internal.plan.RenderedQuery;
import dev.rocky.engine.internal.plan.Substitution;
import dev.rocky.model.Target;
import dev.rocky.model.UnitTest;
import dev.rocky.spi.RelationColumn;
import dev.rocky.spi.WarehouseException;
import dev.rocky.test.TestReport.RowMismatch;
import dev.rocky.test.TestReport.UnitTestResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs the query of a model on rows that a test gives, and compares what it returns. */
final class UnitTests {

    private final CompiledProject compiled;
    private final TestBench bench;
    private final ModelTests models;
    private final QueryRenderer renderer;
    private final Fixtures fixtures;

    UnitTests(CompiledProject compiled, TestBench bench, ModelTests models) {
        this.compiled = compiled;
        this.bench = bench;
        this.models = models;
        this.renderer = new QueryRenderer(compiled, bench.dialect());
        this.fixtures = new Fixtures(bench.dialect());
    }

    /** Run the tests of one model. */
    List<UnitTestResult> run(CompiledModel model) {
        return model.model().unitTests().stream().map(test -> run(model, test)).toList();
    }

    private UnitTestResult run(CompiledModel model, UnitTest test) {
        try {
            Target actual = TestBench.own("actual");
            bench.build(actual, query(model, test));
            RowComparison comparison = new RowComparison(bench, fixtures, actual);
            List<RowMismatch> mismatches = comparison.mismatches(test);
            return new UnitTestResult(
                    model.name(), test.name(), mismatches.isEmpty(), comparison.summary(), mismatches);
        } catch (RockyException e) {
            String error =
                    e.help().map(help -> e.getMessage() + " (" + help + ")").orElse(e.getMessage());
            return new UnitTestResult(model.name(), test.name(), false, Optional.of(error), List.of());
        }
    }

    /** The query of the model, on the given rows. */
    private RenderedQuery query(CompiledModel model, UnitTest test) {
        Set<TableRead> reads = new LinkedHashSet<>();
        collect(model, reads);
        Map<TableRead, Target> given = new HashMap<>();
        List<UnitTest.Fixture> all = test.given();
        for (int index = 0; index < all.size(); index++) {
            Target table = TestBench.own("given_" + index);
            List<TableRead> meant = meant(all.get(index).ref(), model, reads);
            String rows = fixtures.query(all.get(index).rows(), known(meant.get(0)));
            bench.dialect()
                    .replaceTable(table, rows)
                    .forEach(each -> bench.session().execute(each.sql()));
            meant.forEach(read -> given.put(read, table));
        }
        return renderer.render(
                model,
                new Substitution(
                        read -> Optional.ofNullable(given.get(read)).or(() -> models.placed(read.model())),
                        models.window(model)));
    }

    /** Everything that a query reads, in its own text or in that of ephemeral models. */
    private void collect(CompiledModel model, Set<TableRead> reads) {
        for (TableRead read : model.reads()) {
            if (reads.add(read)) {
                read.model()
                        .flatMap(compiled::model)
                        .filter(each -> each.model().isEphemeral())
                        .ifPresent(each -> collect(each, reads));
            }
        }
    }

    /** The reads that a test means: by the name as it is written, or by its last part alone. */
    private static List<TableRead> meant(String ref, CompiledModel model, Set<TableRead> reads) {
        Map<String, List<TableRead>> names = new LinkedHashMap<>();
        Map<String, List<TableRead>> lastParts = new LinkedHashMap<>();
        for (TableRead read : reads) {
            add(names, read.dottedName(), read);
            read.model()
                    .filter(name -> !name.equalsIgnoreCase(read.dottedName()))
                    .ifPresent(name -> add(names, name, read));
            add(lastParts, read.name().get(read.name().size() - 1), read);
        }
        List<TableRead> found = names.getOrDefault(
                ref.toLowerCase(Locale.ROOT), lastParts.getOrDefault(ref.toLowerCase(Locale.ROOT), List.of()));
        if (found.isEmpty()) {
            throw new RockyException(
                    "the test gives rows of '" + ref + "', which the query of '" + model.name() + "' does not read",
                    Nearest.to(ref, names.keySet())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        }
        return found;
    }

    private static void add(Map<String, List<TableRead>> reads, String name, TableRead read) {
        reads.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(read);
    }

    /** The columns of the table that the rows stand in for, where it is there to be asked. */
    private List<RelationColumn> known(TableRead read) {
        String table = read.model()
                .flatMap(compiled::model)
                .map(model -> bench.dialect().tableName(bench.place(model.model())))
                .orElseGet(() -> String.join(
                        ".", read.name().stream().map(bench.dialect()::quoted).toList()));
        try {
            return bench.session().describe("SELECT * FROM " + table);
        } catch (WarehouseException e) {
            return List.of();
        }
    }
}
