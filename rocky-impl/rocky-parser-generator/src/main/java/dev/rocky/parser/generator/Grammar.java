package dev.rocky.parser.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A grammar in its pieces, in order. */
record Grammar(List<Section> sections) {

    private static final Pattern TOKENS = Pattern.compile("(?:<[A-Z_,\\s]+>\\s*)?TOKEN\\s*:", Pattern.DOTALL);
    private static final Pattern LEXICAL =
            Pattern.compile("(?:<[A-Z_,\\s]+>\\s*)?(?:SKIP|MORE|SPECIAL_TOKEN|TOKEN_MGR_DECLS)\\s*:", Pattern.DOTALL);
    private static final Pattern PRODUCTION_NAME = Pattern.compile("(\\w+)\\s*\\(");
    private static final Pattern LITERAL_TOKEN = Pattern.compile("<\\s*(\\w+)\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*>");

    private static final Pattern NAMED_TOKEN = Pattern.compile("<\\s*(\\w+)\\s*>");

    Grammar {
        sections = List.copyOf(sections);
    }

    /** Takes a grammar apart. */
    static Grammar read(String text) {
        GrammarText reader = new GrammarText(text);
        List<Section> sections = new ArrayList<>();
        reader.skipBlanks();
        while (!reader.atEnd()) {
            sections.add(section(reader));
            reader.skipBlanks();
        }
        return new Grammar(sections);
    }

    /** The productions by their names, in order. */
    Map<String, Section> productions() {
        Map<String, Section> productions = new LinkedHashMap<>();
        for (Section section : sections) {
            if (section.kind() == Section.Kind.PRODUCTION && productions.put(section.name(), section) != null) {
                throw new GrammarException("the production '" + section.name() + "' is written twice");
            }
        }
        return productions;
    }

    /** The tokens that stand for one fixed text, with that text as the grammar writes it. */
    Map<String, String> literalTokens() {
        Map<String, String> tokens = new LinkedHashMap<>();
        for (Section section : sections) {
            if (section.kind() == Section.Kind.TOKENS) {
                Matcher token = LITERAL_TOKEN.matcher(section.text());
                while (token.find()) {
                    if (tokens.put(token.group(1), token.group(2)) != null) {
                        throw new GrammarException("the token '" + token.group(1) + "' is declared twice");
                    }
                }
            }
        }
        return tokens;
    }

    /** The tokens that are named and not declared, as {@code <OR>}. */
    Set<String> namedTokens() {
        Set<String> tokens = new LinkedHashSet<>();
        for (Section section : sections) {
            if (section.kind() == Section.Kind.TOKENS) {
                Matcher token = NAMED_TOKEN.matcher(section.text());
                while (token.find()) {
                    tokens.add(token.group(1));
                }
            }
        }
        return tokens;
    }

    private static Section section(GrammarText reader) {
        int start = reader.at();
        if (reader.startsWith("options")) {
            reader.skipBlock();
            return new Section(Section.Kind.OPTIONS, "", reader.since(start));
        }
        if (reader.startsWith("PARSER_BEGIN")) {
            reader.skipBehind("PARSER_END");
            reader.skipBehind(")");
            return new Section(Section.Kind.PARSER_CLASS, "", reader.since(start));
        }
        reader.skipBlock();
        String head = reader.since(start);
        if (TOKENS.matcher(head).lookingAt()) {
            return new Section(Section.Kind.TOKENS, "", head);
        }
        if (LEXICAL.matcher(head).lookingAt()) {
            return new Section(Section.Kind.LEXICAL, "", head);
        }
        if (!head.startsWith("JAVACODE")) {
            // The first block holds the declarations, the second one the expansion.
            reader.skipBlock();
        }
        Matcher name = PRODUCTION_NAME.matcher(head);
        if (!name.find()) {
            throw new GrammarException("no production was recognised in: " + head);
        }
        return new Section(Section.Kind.PRODUCTION, name.group(1), reader.since(start));
    }
}
