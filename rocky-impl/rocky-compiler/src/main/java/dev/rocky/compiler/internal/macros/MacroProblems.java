package dev.rocky.compiler.internal.macros;

import dev.rocky.compiler.internal.check.MacroCodes;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.diagnostic.Nearest;
import dev.rocky.model.Macro;
import dev.rocky.model.ModelBody;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.tree.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with macro calls, at the place in the model that has to do with it. */
final class MacroProblems {

    private static final Span NOWHERE = new Span(0, 0);

    private final String model;
    private final ModelBody.Sql body;
    private final Set<String> names;
    private final Span place;
    private final Set<Diagnostic> found;

    MacroProblems(String model, ModelBody.Sql body, Set<String> names) {
        this(model, body, names, NOWHERE, new LinkedHashSet<>());
    }

    private MacroProblems(String model, ModelBody.Sql body, Set<String> names, Span place, Set<Diagnostic> found) {
        this.model = model;
        this.body = body;
        this.names = names;
        this.place = place;
        this.found = found;
    }

    /** The same list of problems; what is said from now on is about a call in the model. */
    MacroProblems at(MacroCall call) {
        return new MacroProblems(model, body, names, call.span(), found);
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }

    void unknown(MacroCall call, List<Macro> around) {
        add(
                MacroCodes.E120,
                around,
                subject(around, call) + ", and there is no such macro",
                Nearest.to(call.name(), names)
                        .map(near -> "did you mean '@" + near + "'?")
                        .orElse(
                                names.isEmpty()
                                        ? "no macro is declared; write one into the folder 'macros' beside the models"
                                        : "there are " + names.stream().sorted().collect(Collectors.joining(", "))));
    }

    void open(MacroCall call, List<Macro> around) {
        add(
                MacroCodes.E121,
                around,
                subject(around, call) + ", and the call has no closing parenthesis",
                "close it behind the last argument");
    }

    void count(MacroCall call, Macro macro, List<Macro> around) {
        add(
                MacroCodes.E121,
                around,
                subject(around, call) + " with " + count(call.arguments().size()) + ", and it takes "
                        + macro.parameters().size(),
                "write @" + macro.signature());
    }

    void kind(MacroCall call, Macro.Parameter parameter, String argument, List<Macro> around) {
        add(
                MacroCodes.E121,
                around,
                subject(around, call) + " with " + argument + " for '" + parameter.name() + "', which is no "
                        + parameter.kind().spelling(),
                "give a " + parameter.kind().spelling());
    }

    void circle(Macro macro, List<Macro> around) {
        String way = Stream.concat(around.stream(), Stream.of(macro))
                .map(each -> "@" + each.name())
                .dropWhile(name -> !name.equals("@" + macro.name()))
                .collect(Collectors.joining(" -> "));
        add(MacroCodes.E122, around, "the macro '@" + macro.name() + "' calls itself: " + way, "break the circle");
    }

    void depth(List<Macro> around, int deepest) {
        add(
                MacroCodes.E122,
                around,
                "macros call each other more than " + deepest + " deep, from '@"
                        + around.get(0).name() + "' on",
                "write the innermost ones out");
    }

    void length(MacroCall call, int longest) {
        add(
                MacroCodes.E122,
                List.of(),
                "the query grows beyond " + longest + " characters while '@" + call.name() + "' is put in",
                "use a model or a common table expression for what is used so often");
    }

    private static String subject(List<Macro> around, MacroCall call) {
        String caller = around.isEmpty()
                ? "the query"
                : "the macro '@" + around.get(around.size() - 1).name() + "'";
        return caller + " calls '@" + call.name() + "'";
    }

    private static String count(int arguments) {
        return arguments == 0 ? "no argument" : arguments == 1 ? "1 argument" : arguments + " arguments";
    }

    /** Points at the call in the model, and at the macro that does wrong by itself. */
    private void add(DiagnosticDefinition definition, List<Macro> around, String message, String advice) {
        Diagnostic diagnostic = definition
                .at(model, body.span(place.start(), place.end()), message)
                .suggest(advice);
        Optional<SourceSpan> written = around.isEmpty()
                ? Optional.empty()
                : around.get(around.size() - 1).origin().span();
        found.add(written.map(span -> diagnostic.note(span, "in this macro")).orElse(diagnostic));
    }
}
