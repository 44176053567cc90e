package dev.rocky.compiler.internal.functions;

import dev.rocky.type.Column;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A catalogue that knows nothing. */
final class NoFunctions implements FunctionCatalog {

    static final NoFunctions INSTANCE = new NoFunctions();

    private NoFunctions() {}

    @Override
    public Optional<FunctionKind> kind(String name) {
        return Optional.empty();
    }

    @Override
    public FunctionResult call(FunctionCall call) {
        return new FunctionResult.NotFound();
    }

    @Override
    public Optional<List<Column>> table(FunctionCall call) {
        return Optional.empty();
    }

    @Override
    public Collection<String> names() {
        return List.of();
    }
}
