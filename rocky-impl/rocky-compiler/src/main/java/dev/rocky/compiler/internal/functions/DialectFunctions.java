package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The functions that come with a warehouse. */
final class DialectFunctions implements FunctionCatalog {

    private static final int NAMED_CANDIDATES = 4;

    private final SqlSyntax syntax;
    private final TypeRules types;
    private final List<String> files;
    private final Overloads overloads;
    private final ResultRules rules;
    private final boolean complete;
    private volatile CatalogReader.@Nullable Catalog catalog;

    /**
     * @param files the catalogue's files, read when the first call comes: who speaks one dialect does not pay for five
     * @param complete whether the catalogue knows every signature of its functions, so that a call which none of them
     *     takes is certainly refused
     */
    DialectFunctions(SqlSyntax syntax, List<String> files, TypeRules types, boolean complete) {
        this.syntax = syntax;
        this.types = types;
        this.files = files;
        this.overloads = new Overloads(types);
        this.rules = new ResultRules(syntax, types, this);
        this.complete = complete;
    }

    private CatalogReader.Catalog catalog() {
        CatalogReader.Catalog read = catalog;
        if (read == null) {
            synchronized (this) {
                read = catalog;
                if (read == null) {
                    read = CatalogReader.read(files);
                    catalog = read;
                }
            }
        }
        return read;
    }

    @Override
    public Optional<FunctionKind> kind(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        CatalogEntry entry = catalog().values().get(key);
        if (entry != null) {
            return Optional.of(entry.kind());
        }
        return catalog().tables().containsKey(key) ? Optional.of(FunctionKind.TABLE) : Optional.empty();
    }

    @Override
    public FunctionResult call(FunctionCall call) {
        CatalogEntry entry = catalog().values().get(call.name().toLowerCase(Locale.ROOT));
        if (entry == null) {
            return new FunctionResult.NotFound();
        }
        Arguments arguments = new Arguments(call);
        SqlType type = type(entry, arguments);
        return type == null
                ? refused(entry, arguments)
                : new FunctionResult.Typed(
                        operand(type, entry, arguments), entry.nulls().mayBeNull(arguments));
    }

    /** DuckDB folds a function of {@code NULL} to a {@code NULL} that adapts as a text in quotes does. */
    private Operand operand(SqlType type, CatalogEntry entry, Arguments arguments) {
        boolean folded = syntax == SqlSyntax.DUCKDB
                && type == SqlType.Simple.STRING
                && entry.kind() == FunctionKind.SCALAR
                && entry.nulls() == NullRule.ANY
                && arguments.operands(0).stream().anyMatch(Operand::isNull);
        return folded ? types.text("") : Operand.of(type);
    }

    /** The type of a result, null for a call that is refused. */
    private @Nullable SqlType type(CatalogEntry entry, Arguments arguments) {
        RuleResult ruled =
                entry.rule().isPresent() ? rules.apply(entry.rule().get(), arguments) : RuleResult.Other.UNDECIDED;
        return switch (ruled) {
            case RuleResult.Gives gives -> gives.type();
            case RuleResult.Other other -> {
                SqlType fallback = complete ? null : SqlType.unknown();
                if (other == RuleResult.Other.REFUSED) {
                    yield fallback;
                }
                if (entry.signatures().isEmpty()) {
                    yield SqlType.unknown();
                }
                yield overloads.result(entry.signatures(), arguments).orElse(fallback);
            }
        };
    }

    private FunctionResult refused(CatalogEntry entry, Arguments arguments) {
        String name = arguments.call().name();
        String found = name
                + arguments.call().arguments().stream().map(this::describe).collect(Collectors.joining(", ", "(", ")"));
        String expected = entry.signatures().stream()
                .limit(NAMED_CANDIDATES)
                .map(signature -> name + SignatureText.of(signature, syntax))
                .collect(Collectors.joining(" or "));
        return new FunctionResult.Refused(found, expected.isEmpty() ? "arguments of one type" : expected);
    }

    private String describe(FunctionArgument argument) {
        return switch (argument) {
            case FunctionArgument.Value value -> TypeNames.print(value.operand().type(), syntax);
            case FunctionArgument.Lambda lambda -> "LAMBDA";
        };
    }

    @Override
    public Optional<List<Column>> table(FunctionCall call) {
        CatalogEntry entry = catalog().tables().get(call.name().toLowerCase(Locale.ROOT));
        return entry == null ? Optional.empty() : TableFunctions.columns(entry, call, overloads);
    }

    @Override
    public Collection<String> names() {
        return Collections.unmodifiableSet(catalog().values().keySet());
    }
}
