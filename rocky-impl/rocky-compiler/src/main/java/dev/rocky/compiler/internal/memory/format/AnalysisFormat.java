package dev.rocky.compiler.internal.memory.format;

import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.Writer;
import dev.rocky.compile.Confidence;
import dev.rocky.compile.IncrementalityHint;
import dev.rocky.compiler.internal.analysis.Analysis;
import dev.rocky.compiler.internal.analysis.ComparedColumns;
import dev.rocky.compiler.internal.analysis.OutputColumn;
import dev.rocky.compiler.internal.analysis.TableUse;
import dev.rocky.compiler.internal.analysis.problem.Problem;
import dev.rocky.compiler.internal.check.QueryCodes;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.lineage.LineageEdge;
import dev.rocky.lineage.Transform;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a query says, given its inputs. */
final class AnalysisFormat {

    private static final Agreement[] AGREEMENTS = Agreement.values();
    private static final Confidence[] CONFIDENCES = Confidence.values();
    private static final Transform.Simple[] SIMPLE = Transform.Simple.values();

    private static final Map<String, DiagnosticDefinition> DEFINITIONS = QueryCodes.all().stream()
            .collect(Collectors.toUnmodifiableMap(DiagnosticDefinition::code, Function.identity()));

    private AnalysisFormat() {}

    static void write(Writer out, Analysis analysis) {
        out.list(analysis.columns(), AnalysisFormat::write);
        out.flag(analysis.complete());
        out.list(analysis.lineage(), AnalysisFormat::write);
        out.list(analysis.determining(), AnalysisFormat::write);
        out.list(analysis.compared(), AnalysisFormat::write);
        out.list(analysis.uses(), AnalysisFormat::write);
        out.optional(analysis.incrementality(), AnalysisFormat::write);
        out.list(analysis.problems(), AnalysisFormat::write);
    }

    static Analysis read(Reader in) {
        return new Analysis(
                in.list(AnalysisFormat::output),
                in.flag(),
                in.list(AnalysisFormat::edge),
                in.list(AnalysisFormat::columnRef),
                in.list(AnalysisFormat::compared),
                in.list(AnalysisFormat::use),
                in.optional(AnalysisFormat::hint),
                in.list(AnalysisFormat::problem));
    }

    private static void write(Writer out, OutputColumn output) {
        TypeFormat.write(out, output.column());
        out.flag(output.fromStar());
        SpanFormat.write(out, output.item());
        out.flag(output.uncertain());
    }

    private static OutputColumn output(Reader in) {
        return new OutputColumn(TypeFormat.column(in), in.flag(), SpanFormat.read(in), in.flag());
    }

    private static void write(Writer out, LineageEdge edge) {
        write(out, edge.source());
        write(out, edge.target());
        write(out, edge.transform());
    }

    private static LineageEdge edge(Reader in) {
        return new LineageEdge(columnRef(in), columnRef(in), transform(in));
    }

    private static void write(Writer out, Transform transform) {
        switch (transform) {
            case Transform.Simple simple -> out.choice(simple);
            case Transform.Aggregation aggregation -> {
                out.number(SIMPLE.length);
                out.text(aggregation.function());
            }
        }
    }

    private static Transform transform(Reader in) {
        int kind = in.count();
        return kind == SIMPLE.length ? new Transform.Aggregation(in.text()) : SIMPLE[kind];
    }

    private static void write(Writer out, ColumnRef column) {
        out.text(column.model());
        out.text(column.column());
    }

    private static ColumnRef columnRef(Reader in) {
        return new ColumnRef(in.text(), in.text());
    }

    private static void write(Writer out, ComparedColumns compared) {
        write(out, compared.left());
        write(out, compared.right());
        out.choice(compared.place());
        SpanFormat.write(out, compared.comparison());
    }

    private static ComparedColumns compared(Reader in) {
        return new ComparedColumns(side(in), side(in), in.choice(AGREEMENTS), SpanFormat.read(in));
    }

    private static void write(Writer out, ComparedColumns.Side side) {
        write(out, side.column());
        TypeFormat.write(out, side.type());
    }

    private static ComparedColumns.Side side(Reader in) {
        return new ComparedColumns.Side(columnRef(in), TypeFormat.read(in));
    }

    private static void write(Writer out, TableUse use) {
        out.list(use.name(), Writer::text);
        out.optional(use.model(), Writer::text);
        out.list(use.columns(), Writer::text);
        out.flag(use.unfiltered());
    }

    private static TableUse use(Reader in) {
        return new TableUse(
                in.list(Reader::text), in.optional(Reader::text), new HashSet<>(in.list(Reader::text)), in.flag());
    }

    private static void write(Writer out, IncrementalityHint hint) {
        out.flag(hint.isCandidate());
        out.text(hint.recommendedColumn());
        out.choice(hint.confidence());
        out.list(hint.signals(), Writer::text);
    }

    private static IncrementalityHint hint(Reader in) {
        return new IncrementalityHint(in.flag(), in.text(), in.choice(CONFIDENCES), in.list(Reader::text));
    }

    private static void write(Writer out, Problem problem) {
        out.text(problem.definition().code());
        SpanFormat.write(out, problem.span());
        out.text(problem.message());
        out.optional(problem.suggestion(), Writer::text);
        out.optional(problem.replacement(), Writer::text);
    }

    private static Problem problem(Reader in) {
        String code = in.text();
        DiagnosticDefinition definition = DEFINITIONS.get(code);
        if (definition == null) {
            throw new IllegalArgumentException("there is no '" + code + "'");
        }
        return new Problem(
                definition, SpanFormat.read(in), in.text(), in.optional(Reader::text), in.optional(Reader::text));
    }
}
