package dev.rocky.benchmarks.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.diagnostic.ProjectException;
import dev.rocky.model.Contract;
import dev.rocky.model.Project;
import dev.rocky.spi.ProjectReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The reader of contracts, and the compiler, which holds them against a model. */
final class ContractTarget implements FuzzTarget {

    private static final String MODEL = "a";

    private final Path folder;
    private final Mutator mutator;
    private final ProjectReader reader =
            ServiceLoader.load(ProjectReader.class).findFirst().orElseThrow();
    private final Project project =
            Rocky.project("fuzz").model(MODEL, model -> model.sql("""
                            SELECT 1 AS id, 'x' AS name, CAST(1 AS DECIMAL(18, 2)) AS amount, DATE '2026-01-01' AS day,
                                CAST(NULL AS BIGINT) AS n, [1] AS list, unheard_of AS unknown
                            FROM somewhere
                            """)).build();

    ContractTarget(Path folder, List<String> seeds, long seed) throws IOException {
        this.folder = Files.createDirectories(folder);
        mutator = new Mutator(seed, seeds);
    }

    @Override
    public String name() {
        return "contract";
    }

    @Override
    public String next() {
        return mutator.next();
    }

    @Override
    public void feed(String input) throws IOException {
        Files.write(folder.resolve(MODEL + ".contract.toml"), input.getBytes(UTF_8));
        Map<String, Contract> contracts;
        try {
            contracts = reader.readContracts(folder);
        } catch (ProjectException e) {
            return;
        }
        ProjectCompiler.compile(project, CompileOptions.DEFAULT.contracts(contracts));
    }
}
