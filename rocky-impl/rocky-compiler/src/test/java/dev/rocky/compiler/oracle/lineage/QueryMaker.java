package dev.rocky.compiler.oracle.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes up queries over tables; rows may come in any order, but which rows come is certain. */
final class QueryMaker {

    private final Random random;
    private final List<MadeTable> tables;
    private final List<Made> commonTables = new ArrayList<>();
    private int names;

    private QueryMaker(Random random, List<MadeTable> tables) {
        this.random = random;
        this.tables = tables;
    }

    /** A query or a relation: its text and the columns it has. */
    private record Made(String text, List<MadeColumn> columns) {}

    /** A relation in {@code FROM} with what it offers to expressions. */
    private record From(String text, Scope scope, List<String> aliases) {}

    /** Make up a query. */
    static String make(Random random, List<MadeTable> tables) {
        QueryMaker maker = new QueryMaker(random, tables);
        StringBuilder with = new StringBuilder();
        for (int i = 0; i < random.nextInt(3); i++) {
            Made part = maker.query(1);
            String name = "cte_" + i;
            with.append(i == 0 ? "WITH " : ",\n")
                    .append(name)
                    .append(" AS (")
                    .append(part.text())
                    .append(")");
            maker.commonTables.add(new Made(name, part.columns()));
        }
        return (with.isEmpty() ? "" : with + "\n") + maker.query(2).text();
    }

    private Made query(int depth) {
        if (chance(6)) {
            return setOperation(depth);
        }
        return select(depth, List.of());
    }

    private Made setOperation(int depth) {
        List<Kind> kinds = kinds(2);
        Made left = select(depth - 1, kinds);
        Made right = select(depth - 1, kinds);
        String operator = any(List.of("UNION ALL", "UNION", "INTERSECT", "EXCEPT", "UNION ALL BY NAME"));
        if (operator.endsWith("NAME")) {
            // By name all that matters is the names, so the two have nothing in common.
            List<MadeColumn> both = new ArrayList<>(left.columns());
            both.addAll(right.columns());
            return new Made(left.text() + "\n" + operator + "\n" + right.text(), both);
        }
        return new Made(left.text() + "\n" + operator + "\n" + right.text(), left.columns());
    }

    /**
     * One {@code SELECT}.
     *
     * @param wanted the kinds of its columns, or none for any
     */
    private Made select(int depth, List<Kind> wanted) {
        From from = from(depth);
        ExpressionMaker expressions = new ExpressionMaker(random, from.scope(), 2);
        String where = chance(2) ? "\nWHERE " + condition(expressions, from.scope()) : "";
        if (wanted.isEmpty() && chance(4)) {
            return grouped(from, where, expressions);
        }
        if (wanted.isEmpty() && chance(5)) {
            return star(from, where);
        }
        List<MadeColumn> columns = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (Kind kind : wanted.isEmpty() ? kinds(1 + random.nextInt(3)) : wanted) {
            String name = name();
            items.add(item(kind, expressions, wanted.isEmpty()) + " AS " + name);
            columns.add(new MadeColumn(name, kind));
        }
        String head = wanted.isEmpty() && chance(8) ? "SELECT DISTINCT " : "SELECT ";
        String tail = wanted.isEmpty() ? tail(expressions) : "";
        return new Made(head + String.join(", ", items) + "\nFROM " + from.text() + where + tail, columns);
    }

    private String item(Kind kind, ExpressionMaker expressions, boolean anything) {
        if (kind == Kind.NUMBER && anything) {
            return switch (random.nextInt(8)) {
                case 0 -> expressions.window();
                case 1 -> scalar(expressions);
                case 2 -> "unnest(" + expressions.make(Kind.LIST) + ")";
                default -> expressions.make(kind);
            };
        }
        return expressions.make(kind);
    }

    private String tail(ExpressionMaker expressions) {
        if (chance(8)) {
            return "\nQUALIFY " + expressions.window() + " <= 2";
        }
        return chance(8) ? "\nORDER BY ALL\nLIMIT 3" : "";
    }

    private String condition(ExpressionMaker expressions, Scope scope) {
        if (chance(4)) {
            MadeTable table = any(tables);
            String alias = name();
            String inner = expressions.leaf(Kind.NUMBER);
            return (random.nextBoolean() ? "" : "NOT ") + "EXISTS (SELECT 1 FROM " + table.name() + " AS " + alias
                    + " WHERE " + alias + ".k = " + inner + ")";
        }
        if (chance(5) && !scope.of(Kind.NUMBER).isEmpty()) {
            return expressions.leaf(Kind.NUMBER) + " IN (SELECT k FROM "
                    + any(tables).name() + ")";
        }
        return expressions.make(Kind.FLAG);
    }

    /** A subquery of one value, tied to the row around it. */
    private String scalar(ExpressionMaker expressions) {
        MadeTable table = any(tables);
        String alias = name();
        ExpressionMaker inside = new ExpressionMaker(random, Scope.of(alias, table.columns()), 1);
        return "(SELECT max(" + inside.make(Kind.NUMBER) + ") FROM " + table.name() + " AS " + alias + " WHERE " + alias
                + ".k = " + expressions.leaf(Kind.NUMBER) + ")";
    }

    private Made grouped(From from, String where, ExpressionMaker expressions) {
        List<MadeColumn> columns = new ArrayList<>();
        List<String> items = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Kind kind : kinds(random.nextInt(3))) {
            String key = expressions.make(kind);
            keys.add(key);
            if (random.nextInt(4) > 0) {
                String name = name();
                items.add(key + " AS " + name);
                columns.add(new MadeColumn(name, kind));
            }
        }
        for (int i = 0; i <= random.nextInt(2); i++) {
            String name = name();
            items.add(expressions.aggregate() + " AS " + name);
            columns.add(new MadeColumn(name, Kind.NUMBER));
        }
        String having = chance(5) ? "\nHAVING " + expressions.aggregate() + " > 1" : "";
        String group = keys.isEmpty() ? "" : "\nGROUP BY " + String.join(", ", keys);
        return new Made(
                "SELECT " + String.join(", ", items) + "\nFROM " + from.text() + where + group + having, columns);
    }

    private Made star(From from, String where) {
        String alias = any(from.aliases());
        List<MadeColumn> columns = from.scope().columns().stream()
                .filter(column -> column.name().startsWith(alias + "."))
                .map(column -> new MadeColumn(column.name().substring(alias.length() + 1), column.kind()))
                .toList();
        MadeColumn last = columns.get(columns.size() - 1);
        String change = "";
        if (columns.size() > 1 && chance(3)) {
            change = " EXCLUDE (" + last.name() + ")";
            columns = columns.subList(0, columns.size() - 1);
        } else if (chance(3) && last.kind() == Kind.NUMBER) {
            change = " REPLACE (" + alias + "." + last.name() + " + 1 AS " + last.name() + ")";
        }
        return new Made("SELECT " + alias + ".*" + change + "\nFROM " + from.text() + where, columns);
    }

    private From from(int depth) {
        From first = relation(depth);
        if (!chance(2)) {
            return first;
        }
        From second = relation(depth);
        Scope both = first.scope().and(second.scope());
        List<String> aliases = List.of(first.aliases().get(0), second.aliases().get(0));
        ExpressionMaker left = new ExpressionMaker(random, first.scope(), 1);
        ExpressionMaker right = new ExpressionMaker(random, second.scope(), 1);
        String on = " ON " + left.leaf(Kind.NUMBER) + " = " + right.make(Kind.NUMBER);
        return switch (random.nextInt(6)) {
            case 0 -> new From(first.text() + " LEFT JOIN " + second.text() + on, both, aliases);
            case 1 -> new From(first.text() + " FULL JOIN " + second.text() + on, both, aliases);
            case 2 -> new From(first.text() + " SEMI JOIN " + second.text() + on, first.scope(), first.aliases());
            case 3 -> lateral(first);
            default -> new From(first.text() + " JOIN " + second.text() + on, both, aliases);
        };
    }

    private From lateral(From first) {
        String alias = name();
        ExpressionMaker outer = new ExpressionMaker(random, first.scope(), 1);
        Scope inner = Scope.of(alias, List.of(new MadeColumn("v", Kind.NUMBER)));
        return new From(
                first.text() + ", LATERAL (SELECT " + outer.make(Kind.NUMBER) + " AS v) AS " + alias,
                first.scope().and(inner),
                List.of(first.aliases().get(0), alias));
    }

    private From relation(int depth) {
        String alias = name();
        if (!commonTables.isEmpty() && chance(2)) {
            Made part = any(commonTables);
            return new From(part.text() + " AS " + alias, Scope.of(alias, distinct(part.columns())), List.of(alias));
        }
        if (depth > 0 && chance(3)) {
            Made part = query(depth - 1);
            return new From(
                    "(" + part.text() + ") AS " + alias, Scope.of(alias, distinct(part.columns())), List.of(alias));
        }
        MadeTable table = any(tables);
        return new From(table.name() + " AS " + alias, Scope.of(alias, table.columns()), List.of(alias));
    }

    /** A star over a join may give two columns of a name; nobody can name them. */
    private static List<MadeColumn> distinct(List<MadeColumn> columns) {
        return columns.stream()
                .collect(Collectors.toMap(
                        MadeColumn::name, column -> column, (one, two) -> one, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<Kind> kinds(int count) {
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            kinds.add(random.nextBoolean() ? Kind.NUMBER : any(List.of(Kind.values())));
        }
        return kinds;
    }

    private String name() {
        return "n" + names++;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
