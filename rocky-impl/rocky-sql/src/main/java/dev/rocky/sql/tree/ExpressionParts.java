package dev.rocky.sql.tree;

/** Shows the parts of an expression to a visitor. */
final class ExpressionParts {

    private final TreeVisitor visitor;

    ExpressionParts(TreeVisitor visitor) {
        this.visitor = visitor;
    }

    void visit(Expression expression) {
        switch (expression) {
            case Expression.NullLiteral literal -> {}
            case Expression.BooleanLiteral literal -> {}
            case Expression.NumberLiteral literal -> {}
            case Expression.StringLiteral literal -> {}
            case Expression.BinaryLiteral literal -> {}
            case Expression.TypedLiteral literal -> {}
            case Expression.Column column -> {}
            case Expression.Position position -> {}
            case Expression.Parameter parameter -> {}
            case Expression.Interval interval -> visitor.visit(interval.value());
            case Expression.Star star -> visitor.visit(star.star());
            case Expression.Columns columns -> visitor.visit(columns.selector());
            case Expression.Call call -> visitCall(call);
            case Expression.Cast cast -> {
                visitor.visit(cast.operand());
                visitor.visitAny(cast.format());
            }
            case Expression.Binary binary -> {
                visitor.visit(binary.left());
                visitor.visit(binary.right());
            }
            case Expression.Unary unary -> visitor.visit(unary.operand());
            case Expression.Between between -> {
                visitor.visit(between.operand());
                visitor.visit(between.low());
                visitor.visit(between.high());
            }
            case Expression.Like like -> {
                visitor.visit(like.operand());
                visitor.visitAll(like.patterns());
                visitor.visitAny(like.escape());
            }
            case Expression.InList in -> {
                visitor.visit(in.operand());
                visitor.visitAll(in.values());
            }
            case Expression.InExpression in -> {
                visitor.visit(in.operand());
                visitor.visit(in.container());
            }
            case Expression.InQuery in -> {
                visitor.visit(in.operand());
                visitor.visit(in.query());
            }
            case Expression.Exists exists -> visitor.visit(exists.query());
            case Expression.Quantified quantified -> {
                visitor.visit(quantified.operand());
                visitor.visit(quantified.container());
            }
            case Expression.ScalarQuery scalar -> visitor.visit(scalar.query());
            case Expression.ArrayQuery array -> visitor.visit(array.query());
            case Expression.Case chosen -> visitCase(chosen);
            case Expression.Extract extract -> visitor.visit(extract.operand());
            case Expression.AtTimeZone zoned -> {
                visitor.visit(zoned.operand());
                visitor.visit(zoned.zone());
            }
            case Expression.Collate collate -> visitor.visit(collate.operand());
            case Expression.ArrayLiteral array -> visitor.visitAll(array.elements());
            case Expression.StructLiteral struct -> struct.fields().forEach(field -> visitor.visit(field.value()));
            case Expression.MapLiteral map ->
                map.entries().forEach(entry -> {
                    visitor.visit(entry.key());
                    visitor.visit(entry.value());
                });
            case Expression.RowLiteral row -> visitor.visitAll(row.elements());
            case Expression.Subscript subscript -> {
                visitor.visit(subscript.operand());
                visitor.visit(subscript.index());
            }
            case Expression.Slice slice -> {
                visitor.visit(slice.operand());
                visitor.visitAny(slice.from());
                visitor.visitAny(slice.to());
                visitor.visitAny(slice.step());
            }
            case Expression.Field field -> visitor.visit(field.operand());
            case Expression.JsonPath path -> visitPath(path);
            case Expression.Lambda lambda -> visitor.visit(lambda.body());
            case Expression.Comprehension comprehension -> {
                visitor.visit(comprehension.element());
                visitor.visit(comprehension.list());
                visitor.visitAny(comprehension.condition());
            }
        }
    }

    private void visitCall(Expression.Call call) {
        for (Expression.Argument argument : call.arguments()) {
            visitor.visit(argument.value());
        }
        visitor.visit(call.orderBy());
        visitor.visitAny(call.limit());
        for (Query.OrderItem item : call.withinGroup()) {
            visitor.visit(item.expression());
        }
        visitor.visitAny(call.filter());
        if (call.over().isPresent() && call.over().get() instanceof Expression.Over.Inline inline) {
            visitor.visit(inline.window());
        }
    }

    private void visitCase(Expression.Case chosen) {
        visitor.visitAny(chosen.operand());
        for (Expression.When when : chosen.whens()) {
            visitor.visit(when.condition());
            visitor.visit(when.result());
        }
        visitor.visitAny(chosen.otherwise());
    }

    private void visitPath(Expression.JsonPath path) {
        visitor.visit(path.operand());
        path.steps().forEach(step -> {
            switch (step) {
                case Expression.PathStep.Element element -> visitor.visit(element.index());
                case Expression.PathStep.Member member -> {}
            }
        });
    }
}
