package dev.rocky.compiler.internal.compilation;

import static java.util.Objects.requireNonNull;

import dev.rocky.cache.ContentKey;
import dev.rocky.cache.KeyWriter;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.compiler.internal.analysis.AnalysedModel;
import dev.rocky.compiler.internal.analysis.Analysis;
import dev.rocky.compiler.internal.analysis.ModelAnalyser;
import dev.rocky.compiler.internal.analysis.OutsideTables;
import dev.rocky.compiler.internal.memory.CompileMemory;
import dev.rocky.compiler.internal.memory.Remembered;
import dev.rocky.compiler.internal.resolve.ModelReader;
import dev.rocky.compiler.internal.resolve.ModelText;
import dev.rocky.compiler.internal.resolve.ParsedModel;
import dev.rocky.compiler.internal.resolve.QueryFacts;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.compiler.internal.schedule.Discovery;
import dev.rocky.model.Model;
import dev.rocky.model.Project;
import dev.rocky.sql.tree.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and analyses models.
 *
 * <p>A query is parsed if nobody remembers it; it is analysed if nobody remembers it together with the columns of what
 * it reads. So a change reaches only those readers whose input it changes.
 */
final class ModelWork implements Discovery.Work<OpenModel, KnownModel> {

    private final Map<String, Model> models;
    private final ModelReader reader;
    private final ModelAnalyser analyser;
    private final SourceSchemas sources;
    private final ContentKey context;
    private final CompileMemory memory;
    private Before before;
    private final boolean makeKeys;

    /**
     * @param makeKeys whether somebody will ask later what the models depended on
     */
    ModelWork(Project project, CompileOptions options, CompileMemory memory, Before before, boolean makeKeys) {
        this.models = project.models();
        boolean portability = options.targetDialect()
                .or(project.rules().portability()::target)
                .isPresent();
        this.reader = new ModelReader(project, options.variables(), portability);
        this.analyser = new ModelAnalyser(project.rules().functions());
        this.sources = options.sources();
        this.context = new KeyWriter()
                .flag(portability)
                .text(project.rules().functions().toString())
                .key();
        this.memory = memory;
        this.before = before;
        this.makeKeys = makeKeys || memory.isOn();
    }

    @Override
    public OpenModel open(String name) {
        return open(requireNonNull(models.get(name)));
    }

    /** What a model depends on, and nothing else about it. */
    List<String> dependenciesOf(String name) {
        ModelText text = reader.text(requireNonNull(models.get(name)));
        Optional<QueryFacts> known = memory.isOn() ? memory.facts(key(text)) : Optional.empty();
        QueryFacts facts = known.orElseGet(() -> reader.parse(text).facts());
        return reader.resolve(text, facts).dependencies();
    }

    /** Open a model, which may be in the place of the one that the project has. */
    OpenModel open(Model model) {
        KnownModel known = before.find(model);
        return known != null && before.sameNames() ? asBefore(known) : read(reader.text(model), known);
    }

    /** A model that is what it was. */
    static OpenModel asBefore(KnownModel known) {
        return new OpenModel(known.analysed().read(), null, Optional.empty(), ContentKey.NONE, Optional.empty(), known);
    }

    private OpenModel read(ModelText text, @Nullable KnownModel known) {
        if (known != null) {
            // The query is the same, but the names of models are not.
            ReadModel read = reader.resolve(text, known.analysed().read().facts());
            return new OpenModel(read, text, Optional.empty(), ContentKey.NONE, Optional.empty(), known);
        }
        ContentKey key = memory.isOn() ? key(text) : ContentKey.NONE;
        Optional<Remembered> remembered = memory.find(key);
        if (remembered.isPresent()) {
            ReadModel read = reader.resolve(text, remembered.get().facts());
            return new OpenModel(read, text, Optional.empty(), key, remembered, null);
        }
        ParsedModel parsed = reader.parse(text);
        return new OpenModel(reader.resolve(text, parsed.facts()), text, parsed.tree(), key, Optional.empty(), null);
    }

    /** Stands for the query; the name is part of it because columns are known by the name of their model. */
    private ContentKey key(ModelText text) {
        return new KeyWriter()
                .key(context)
                .text(text.model().name())
                .text(text.syntax().name())
                .text(text.text())
                .key();
    }

    @Override
    public Collection<String> dependencies(OpenModel open) {
        return open.read().dependencies();
    }

    @Override
    public KnownModel finish(OpenModel open, Function<String, Optional<KnownModel>> done) {
        OutsideTables tables = new OutsideTables(open.read().model(), sources);
        return makeKeys
                ? withKeys(open, tables, done)
                : new KnownModel(
                        AnalysedModel.of(open.read(), analyse(open, tables, done)),
                        ContentKey.NONE,
                        ContentKey.NONE,
                        ContentKey.NONE);
    }

    private KnownModel withKeys(OpenModel open, OutsideTables tables, Function<String, Optional<KnownModel>> done) {
        KnownModel known = open.before();
        ContentKey outside = known == null ? InputKeys.outside(open.read(), tables) : known.outside();
        ContentKey inputs = InputKeys.inputs(open.read(), outside, done);
        if (known != null && known.inputs().equals(inputs)) {
            return open.text() == null
                    ? known
                    : new KnownModel(
                            AnalysedModel.of(open.read(), known.analysed().analysis()),
                            outside,
                            inputs,
                            known.output());
        }
        Optional<Remembered> remembered =
                open.remembered().filter(each -> each.inputs().equals(inputs));
        if (remembered.isPresent()) {
            return new KnownModel(
                    AnalysedModel.of(open.read(), remembered.get().analysis()),
                    outside,
                    inputs,
                    remembered.get().output());
        }
        AnalysedModel analysed = AnalysedModel.of(open.read(), analyse(open, tables, done));
        ContentKey output = InputKeys.output(analysed);
        if (memory.isOn()) {
            memory.keep(open.query(), new Remembered(open.read().facts(), inputs, analysed.analysis(), output));
        }
        return new KnownModel(analysed, outside, inputs, output);
    }

    private Analysis analyse(OpenModel open, OutsideTables tables, Function<String, Optional<KnownModel>> done) {
        if (!open.read().facts().readable()) {
            return Analysis.NONE;
        }
        Query tree = open.tree().orElseGet(() -> parseAgain(open));
        return analyser.analyse(
                open.read(), tree, tables, name -> done.apply(name).map(KnownModel::analysed));
    }

    /** The query was not parsed because nothing seemed to have changed. */
    private Query parseAgain(OpenModel open) {
        ModelText text = open.text() == null ? reader.text(open.read().model()) : open.text();
        return reader.parse(text).tree().orElseThrow();
    }

    /** Let go of what was known before, when all models have been opened. */
    void forgetBefore() {
        before = Before.NOTHING;
    }
}
