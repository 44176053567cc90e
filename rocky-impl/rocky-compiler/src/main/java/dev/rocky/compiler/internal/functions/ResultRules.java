package dev.rocky.compiler.internal.functions;

import dev.rocky.compiler.internal.functions.RuleResult.Gives;
import dev.rocky.compiler.internal.functions.RuleResult.Other;
import dev.rocky.compiler.internal.types.Agreement;
import dev.rocky.compiler.internal.types.Operand;
import dev.rocky.compiler.internal.types.TypeRules;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.List;

/** Applies the {@link ResultRule rules} of a dialect. */
final class ResultRules {

    private final TypeRules types;
    private final ListRules lists;
    private final TextRules texts;

    /** @param functions the catalogue itself, for functions that name another one */
    ResultRules(SqlSyntax syntax, TypeRules types, FunctionCatalog functions) {
        this.types = types;
        this.lists = new ListRules(types, functions);
        this.texts = new TextRules(syntax);
    }

    RuleResult apply(ResultRule.Use use, Arguments arguments) {
        return switch (use.rule()) {
            case ARGUMENT -> argument(arguments, use.parameter());
            case OR_NULL ->
                new Gives(arguments.operands(0).stream().anyMatch(Operand::isNull) ? Simple.NULL : arguments.type(0));
            case PICK -> pick(arguments, use.parameter());
            case COMMON -> common(Agreement.COALESCE, arguments.operands(0));
            case BRANCHES -> common(Agreement.CASE, arguments.operands(1));
            case OPERATOR -> operator(use.parameter(), arguments);
            case SUM -> arguments.size() == 1 ? RuleResult.orRefused(types.sum(arguments.operand(0))) : Other.UNDECIDED;
            case AVERAGE ->
                arguments.size() == 1 ? RuleResult.orRefused(types.average(arguments.operand(0))) : Other.UNDECIDED;
            case QUANTILE -> quantile(arguments, arguments.type(0));
            case INTERPOLATED ->
                quantile(
                        arguments,
                        interpolated(arguments.type(0), use.parameter().equals("cast")));
            case HISTOGRAM -> histogram(arguments);
            case ROUNDED -> DecimalRules.rounded(arguments, use.parameter());
            case WHOLE -> DecimalRules.whole(arguments, use.parameter());
            case LIST_VALUE -> lists.value(arguments);
            case ARRAY_VALUE -> lists.arrayValue(arguments);
            case LIST_ZIP -> lists.zip(arguments);
            case LIST_CONCAT -> lists.concat(arguments);
            case LIST_APPEND -> lists.append(arguments, 0, 1);
            case LIST_PREPEND -> lists.append(arguments, 1, 0);
            case BINS -> new Gives(new SqlType.Array(binned(arguments.type(1))));
            case SAME_LIST -> lists.same(arguments);
            case SLICE -> lists.slice(arguments);
            case LIST_TRANSFORM -> lists.transform(arguments, use.parameter());
            case LIST_REDUCE -> lists.reduce(arguments);
            case LIST_AGGREGATE -> lists.aggregate(arguments, use.parameter());
            case UNNEST -> lists.unnest(arguments);
            case INVOKE -> lists.invoke(arguments);
            case STRUCT_PACK -> StructRules.pack(arguments);
            case ROW -> StructRules.row(arguments);
            case FIELD -> StructRules.field(arguments);
            case STRUCT_INSERT -> StructRules.insert(arguments);
            case STRUCT_UPDATE -> StructRules.update(arguments);
            case STRUCT_CONCAT -> StructRules.concat(arguments);
            case STRUCT_VALUES -> StructRules.values(arguments);
            case UNION_VALUE -> StructRules.unionValue(arguments);
            case UNION_TAG -> StructRules.unionTag(arguments);
            case ENUM_CODE -> StructRules.enumCode(arguments);
            case DATE_PART -> TextRules.datePart(arguments);
            case STRPTIME -> TextRules.strptime(arguments);
            case FROM_JSON -> texts.fromJson(arguments);
            case JSON_PATH -> texts.jsonPath(arguments, use.parameter());
            case NAMED_TYPE -> texts.namedType(arguments, Integer.parseInt(use.parameter()));
            case NAMED_STRUCT -> StructRules.namesAndValues(arguments);
            case REGEXP_EXTRACT ->
                TextRules.regexpExtract(arguments, use.parameter().equals("all"));
            case CONCAT -> lists.concatAny(arguments);
        };
    }

    private static RuleResult argument(Arguments arguments, String place) {
        return new Gives(arguments.type(place.isEmpty() ? 0 : Integer.parseInt(place)));
    }

    private static RuleResult pick(Arguments arguments, String size) {
        SqlType type = arguments.type(0);
        return new Gives(arguments.size() == Integer.parseInt(size) ? new SqlType.Array(type) : type);
    }

    private RuleResult common(Agreement place, List<Operand> operands) {
        return operands.isEmpty() ? Other.UNDECIDED : RuleResult.orRefused(types.common(place, operands));
    }

    private RuleResult operator(String operator, Arguments arguments) {
        return switch (arguments.size()) {
            case 1 ->
                RuleResult.orUndecided(
                        types.unary(operator, arguments.operand(0)).map(Operand::type));
            case 2 -> RuleResult.orUndecided(types.binary(operator, arguments.operand(0), arguments.operand(1)));
            default -> Other.UNDECIDED;
        };
    }

    private static RuleResult quantile(Arguments arguments, SqlType type) {
        if (arguments.size() == 1) {
            return new Gives(type);
        }
        return switch (arguments.type(1)) {
            case SqlType.Unknown unknown -> RuleResult.UNKNOWN;
            case SqlType.Array array -> new Gives(new SqlType.Array(type));
            case SqlType.FixedArray array -> new Gives(new SqlType.Array(type));
            default -> new Gives(type);
        };
    }

    /** @param cast whether a type that has no such function is cast to one that has */
    private static SqlType interpolated(SqlType type, boolean cast) {
        if (!(type instanceof Simple simple)) {
            return type;
        }
        return switch (simple) {
            case INT8, INT16, INT32, INT64, INT128, UINT8, UINT16, UINT32, UINT64, UINT128 -> Simple.FLOAT64;
            case DATE -> Simple.TIMESTAMP_NTZ;
            case TIMESTAMP_S, TIMESTAMP_MS, TIMESTAMP_NS -> cast ? Simple.TIMESTAMP_NTZ : type;
            case BIGNUM -> cast ? Simple.FLOAT64 : type;
            case NULL -> cast ? Simple.FLOAT64 : SqlType.unknown();
            default -> type;
        };
    }

    private static RuleResult histogram(Arguments arguments) {
        SqlType type = arguments.type(0);
        boolean bins = arguments.size() == 2;
        return new Gives(new SqlType.Map(bins ? binned(type) : type, Simple.UINT64));
    }

    /** The type of the bounds between bins, which a decimal is too narrow for. */
    private static SqlType binned(SqlType type) {
        return type instanceof SqlType.Decimal ? Simple.FLOAT64 : type;
    }
}
