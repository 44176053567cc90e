package dev.rocky;

import dev.rocky.catalog.CatalogOptions;
import dev.rocky.catalog.CatalogReport;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.IncrementalCompiler;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.dag.DagOptions;
import dev.rocky.dag.DagReport;
import dev.rocky.diagnostic.ProjectException;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.diff.CiDiffReport;
import dev.rocky.diff.DiffOptions;
import dev.rocky.diff.LineageDiffReport;
import dev.rocky.event.EventListener;
import dev.rocky.history.ModelHistory;
import dev.rocky.history.RunHistory;
import dev.rocky.history.StateReport;
import dev.rocky.lineage.DependencyGraph;
import dev.rocky.model.Contract;
import dev.rocky.model.Project;
import dev.rocky.plan.Plan;
import dev.rocky.run.QueryResult;
import dev.rocky.run.RunOptions;
import dev.rocky.run.RunResult;
import dev.rocky.run.Select;
import dev.rocky.source.ProjectFiles;
import dev.rocky.spi.ProjectReader;
import dev.rocky.test.CiReport;
import dev.rocky.test.TestOptions;
import dev.rocky.test.TestReport;
import dev.rocky.validate.ValidationReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A project that is open for work.
 *
 * <p>Safe for use by several threads: compiling and planning may go on at any time, runs of one instance wait for
 * one another. Any number of projects may be open in one JVM; they share nothing. Warehouses and the state store
 * are opened when something first needs them.
 *
 * @since 2.0
 */
public interface Rocky extends AutoCloseable {

    /**
     * Start to build a project in Java.
     *
     * @param name a short name for people
     */
    static ProjectBuilder project(String name) {
        return new ProjectBuilder(name);
    }

    /**
     * Open a project from its {@code rocky.toml}.
     *
     * @throws ProjectException with everything that is wrong with the files
     */
    static Rocky open(Path config) {
        return open(ProjectFiles.of(config));
    }

    /**
     * Open a project from its files. Where they name a cache, compilations use it too.
     *
     * @throws ProjectException with everything that is wrong with the files
     */
    static Rocky open(ProjectFiles files) {
        Rocky rocky = open(read(files));
        files.cache().ifPresent(rocky::compileCache);
        return rocky;
    }

    /** Open a project that was already read or built. */
    static Rocky open(Project project) {
        return Services.the(RockyProvider.class, "rocky-engine").open(project);
    }

    /**
     * Read a project without opening it.
     *
     * @throws ProjectException with everything that is wrong with the files
     */
    static Project read(ProjectFiles files) {
        return Services.the(ProjectReader.class, "rocky-project").read(files);
    }

    /**
     * Read the {@code *.contract.toml} files of a folder, by model name.
     *
     * @throws ProjectException if the folder is missing or a file in it cannot be read
     */
    static Map<String, Contract> readContracts(Path folder) {
        return Services.the(ProjectReader.class, "rocky-project").readContracts(folder);
    }

    /** Judge a project's files without opening it. Never throws for what stands in them. */
    static ValidationReport validate(ProjectFiles files) {
        return Services.the(ProjectReader.class, "rocky-project").validate(files);
    }

    /** The version of this program, such as {@code 2.0.0-alpha.1}. */
    static String version() {
        return Version.CURRENT;
    }

    /** What is open. */
    Project project();

    /** Find out everything that can be known before anything runs. Never throws for a mistake in the project. */
    default CompiledProject compile() {
        return compile(CompileOptions.DEFAULT);
    }

    /**
     * Find out everything that can be known before anything runs. Never throws for a mistake in the project.
     *
     * <p>Tables outside the project whose columns are not declared are looked up in a database on this machine, and
     * otherwise in what runs remembered of the warehouse. Nobody is asked over a network.
     *
     * @throws RockyException if the options ask for models that the project does not have
     */
    CompiledProject compile(CompileOptions options);

    /**
     * Find out which models must be built before which: the declared dependencies and what the queries read.
     *
     * <p>Types nothing and looks up no table, so that it takes a part of the time of a compilation. A query that cannot
     * be read reads no model.
     */
    default DependencyGraph graph() {
        return graph(CompileOptions.DEFAULT);
    }

    /** The same with values of variables, which may be the names of tables. */
    DependencyGraph graph(CompileOptions options);

    /**
     * Keep what compilations find out in a folder, and do not find it out again.
     *
     * <p>It is a cache: it may be deleted at any time, and several processes may use it at once. What it holds counts
     * for the same text, the same columns of what it reads and the same version only. Where the folder cannot be written
     * to, or holds anything else, nothing fails.
     *
     * @param folder is made when there is something to keep
     * @return this
     */
    Rocky compileCache(Path folder);

    /**
     * A compiler for a project that changes again and again: this one in later states, as an editor or a watching process
     * has them; always all of its models. Columns of tables in the warehouse are looked up once.
     */
    IncrementalCompiler incrementalCompiler(CompileOptions options);

    /**
     * The columns of the tables that a script makes in an empty database in memory.
     *
     * @throws RockyException if the script is refused
     */
    SourceSchemas seedSchemas(Path seed);

    /**
     * Draw the graph of everything that the project consists of.
     *
     * @throws RockyException if the chosen folder of seeds is missing
     */
    DagReport dag(DagOptions options);

    /**
     * List everything that the project builds, with its columns, where they come from and when they were last built.
     *
     * @throws RockyException if the state cannot be read, or the files cannot be written
     */
    CatalogReport catalog(CatalogOptions options);

    /**
     * Test the models: their queries on rows of the project's own, or what stands in the warehouse.
     *
     * @return what passed and what failed; a test that fails does not throw
     * @throws RockyException if the options do not fit the project, or a warehouse cannot be opened
     */
    TestReport test(TestOptions options);

    /**
     * Compile the models and test their queries, as a gate before a change is accepted.
     *
     * @return what passed and what failed; nothing that is wrong with the project throws
     */
    CiReport ci(TestOptions options);

    /**
     * Compare the tables of the project with those that it had at a commit of its git repository.
     *
     * @param files where the project is
     * @throws RockyException if there is no git, no repository, or no such commit
     */
    CiDiffReport diff(ProjectFiles files, DiffOptions options);

    /**
     * The same comparison by column, with everything that the columns feed.
     *
     * @param files where the project is
     * @throws RockyException if there is no git, no repository, or no such commit
     */
    LineageDiffReport lineageDiff(ProjectFiles files, DiffOptions options);

    /**
     * Say what a run would do. Nothing is written, and no warehouse is asked: what stands in it is taken from what
     * the last runs remembered.
     *
     * @throws RockyException if the options do not fit the project, or the project has errors
     */
    Plan plan(RunOptions options);

    /**
     * Write the SQL of models as it stands alone: without watermarks, for targets that exist.
     *
     * @throws RockyException if the options do not fit the project, or the project has errors
     */
    Plan emitSql(RunOptions options);

    /** Build these models of the only pipeline. */
    default RunResult run(Select select) {
        return run(RunOptions.of(select));
    }

    /**
     * Build models. Each table is either as it was or as it should be, whatever happens on the way.
     *
     * @return what happened; failures of single models are in it and do not throw
     * @throws RockyException if the options do not fit the project, or the warehouse or the state cannot be opened
     */
    RunResult run(RunOptions options);

    /**
     * How far the incremental tables are loaded.
     *
     * @throws RockyException if the state cannot be read
     */
    StateReport state();

    /**
     * The newest runs, at most 50; none if nothing was ever run.
     *
     * @param since leaves out older runs
     * @throws RockyException if the state cannot be read
     */
    RunHistory history(Optional<Instant> since);

    /**
     * The newest builds of one model, at most 50.
     *
     * @param since leaves out older builds
     * @throws RockyException if the project has no such model, or the state cannot be read
     */
    ModelHistory history(String model, Optional<Instant> since);

    /**
     * Run a query in the warehouse of an adapter and read its whole result.
     *
     * @throws RockyException if there is no such adapter, or its warehouse refuses
     */
    QueryResult query(String adapter, String sql);

    /**
     * Run a script of statements in the warehouse of an adapter.
     *
     * @throws RockyException if there is no such adapter, or its warehouse refuses
     */
    void execute(String adapter, String sql);

    /**
     * Listen to everything that happens from now on.
     *
     * @return ends the listening when it is closed
     */
    Subscription listen(EventListener listener);

    /** Give back everything. Closing twice does nothing more. */
    @Override
    void close();

    /** Listens until it is closed. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
