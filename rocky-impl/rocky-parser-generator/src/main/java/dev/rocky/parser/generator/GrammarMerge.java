package dev.rocky.parser.generator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts our productions in the place of the template's of the same name, and keeps of both only what the
 * start productions lead to.
 */
final class GrammarMerge {

    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_]\\w*)\\s*\\(");

    private final Grammar template;
    private final Grammar ours;
    private final Map<String, Production> productions = new LinkedHashMap<>();

    /**
     * A production.
     *
     * @param calls what it calls: other productions, among others
     * @param words what it names: tokens, among others
     */
    private record Production(String text, Set<String> calls, Set<String> words) {

        static Production of(Section section) {
            return new Production(section.text(), all(CALL, section.text()), all(WORD, section.text()));
        }
    }

    GrammarMerge(Grammar template, Grammar ours) {
        this.template = template;
        this.ours = ours;
        for (Grammar grammar : List.of(template, ours)) {
            grammar.productions().forEach((name, section) -> productions.put(name, Production.of(section)));
        }
    }

    /**
     * The merged grammar, ready for JavaCC.
     *
     * @param starts the productions that everything else hangs on
     */
    String from(List<String> starts) {
        Set<String> kept = reachable(starts);
        Set<String> unused = new TreeSet<>(ours.productions().keySet());
        unused.removeAll(kept);
        if (!unused.isEmpty()) {
            throw new GrammarException("nothing leads to these productions of ours: " + unused);
        }
        StringBuilder grammar = new StringBuilder();
        grammar.append(only(Section.Kind.OPTIONS)).append("\n\n");
        grammar.append(only(Section.Kind.PARSER_CLASS)).append("\n\n");
        grammar.append(tokens(kept)).append('\n');
        for (String name : kept) {
            grammar.append(production(name).text()).append("\n\n");
        }
        return grammar.toString();
    }

    private String only(Section.Kind kind) {
        List<Section> found = ours.sections().stream()
                .filter(section -> section.kind() == kind)
                .toList();
        if (found.size() != 1) {
            throw new GrammarException("our grammar needs one section " + kind + ", found " + found.size());
        }
        return found.get(0).text();
    }

    private Set<String> reachable(List<String> starts) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String name = open.pop();
            if (reached.add(name)) {
                production(name).calls().stream()
                        .filter(called -> productions.containsKey(called) && !reached.contains(called))
                        .forEach(open::push);
            }
        }
        return reached;
    }

    private Production production(String name) {
        Production production = productions.get(name);
        if (production == null) {
            throw new GrammarException("there is no production '" + name + "'");
        }
        return production;
    }

    /** Our tokens, all of them, and those of the template that we, or some kept production, name. */
    private String tokens(Set<String> kept) {
        Map<String, String> declared = new LinkedHashMap<>(ours.literalTokens());
        Set<String> used = new HashSet<>(ours.namedTokens());
        kept.forEach(name -> used.addAll(production(name).words()));
        template.literalTokens().forEach((name, image) -> {
            if (declared.containsKey(name)) {
                throw new GrammarException("the token '" + name + "' is the template's already");
            }
            if (used.contains(name)) {
                declared.put(name, image);
            }
        });
        StringBuilder section = new StringBuilder("TOKEN :\n{\n");
        String separator = "    ";
        for (Map.Entry<String, String> token : declared.entrySet()) {
            section.append("%s< %s: \"%s\" >%n".formatted(separator, token.getKey(), token.getValue()));
            separator = "|   ";
        }
        return section.append("}\n").toString();
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(GrammarText.codeOf(text));
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }
}
