package dev.rocky.compiler.internal.memory.format;

import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.Writer;
import dev.rocky.compile.CompiledModel.CommonTables;
import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.portability.construct.Construct;
import dev.rocky.compiler.internal.portability.construct.ConstructUse;
import dev.rocky.compiler.internal.resolve.QueryFacts;
import dev.rocky.sql.ParsedQuery;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;

/** What a query says by itself. */
final class FactsFormat {

    private static final Construct[] CONSTRUCTS = Construct.values();

    private FactsFormat() {}

    static void write(Writer out, QueryFacts facts) {
        out.optional(facts.failure(), FactsFormat::write);
        out.number(facts.end());
        out.list(facts.reads(), FactsFormat::write);
        out.flag(facts.commonTables().start().isPresent());
        out.number(facts.commonTables().start().orElse(0));
        out.list(facts.commonTables().names(), Writer::text);
        out.flag(facts.hasStar());
        out.optional(facts.star(), SpanFormat::write);
        out.list(facts.unnamed(), (each, unnamed) -> {
            SpanFormat.write(each, unnamed.item());
            each.text(unnamed.function());
        });
        out.list(facts.constructs(), (each, use) -> {
            each.choice(use.construct());
            SpanFormat.write(each, use.span());
        });
    }

    static QueryFacts read(Reader in) {
        return new QueryFacts(
                in.optional(FactsFormat::failure),
                in.count(),
                in.list(FactsFormat::table),
                commonTables(in),
                in.flag(),
                in.optional(SpanFormat::read),
                in.list(each -> new QueryFacts.Unnamed(SpanFormat.read(each), each.text())),
                in.list(each -> new ConstructUse(each.choice(CONSTRUCTS), SpanFormat.read(each))));
    }

    private static void write(Writer out, ParsedQuery.Failure failure) {
        out.text(failure.message());
        SpanFormat.write(out, failure.span());
        out.list(failure.expected(), Writer::text);
    }

    private static ParsedQuery.Failure failure(Reader in) {
        return new ParsedQuery.Failure(in.text(), SpanFormat.read(in), in.list(Reader::text));
    }

    private static void write(Writer out, TableRead read) {
        out.list(read.name(), Writer::text);
        out.number(read.start());
        out.number(read.end());
        out.optional(read.alias(), Writer::text);
        out.flag(read.mayHaveAlias());
    }

    private static TableRead table(Reader in) {
        return new TableRead(
                in.list(Reader::text), in.count(), in.count(), in.optional(Reader::text), in.flag(), Optional.empty());
    }

    private static CommonTables commonTables(Reader in) {
        boolean present = in.flag();
        int start = in.count();
        HashSet<String> names = new HashSet<>(in.list(Reader::text));
        return names.isEmpty() && !present
                ? CommonTables.NONE
                : new CommonTables(present ? OptionalInt.of(start) : OptionalInt.empty(), names);
    }
}
