package dev.rocky.parser.generator;

import fmpp.tdd.EvalException;
import fmpp.tdd.Interpreter;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The grammar template that Calcite ships for those who extend its parser. */
final class CalciteTemplate {

    private static final String TEMPLATE = "codegen/templates/Parser.jj";
    private static final String DEFAULTS = "codegen/default_config.fmpp";

    private CalciteTemplate() {}

    /** The template and its defaults as they are in the jar, to tell whether they changed. */
    static String source() {
        return resource(TEMPLATE) + resource(DEFAULTS);
    }

    /** The grammar that the template gives with Calcite's own settings. */
    static String expand() {
        // FMPP's directives choose an output file; here there is only one.
        TemplateDirectiveModel nothing = (environment, parameters, variables, body) -> {};
        Map<String, Object> model = Map.of(
                "parser", Map.of("package", "template", "class", "Template"),
                "default", defaults(),
                "pp", Map.of("dropOutputFile", nothing, "changeOutputFile", nothing));
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setLocalizedLookup(false);
        StringWriter grammar = new StringWriter();
        try {
            Environment environment = new Template(TEMPLATE, resource(TEMPLATE), configuration)
                    .createProcessingEnvironment(model, grammar);
            environment.process();
        } catch (IOException | TemplateException e) {
            throw new GrammarException("Calcite's grammar template does not expand: " + e.getMessage(), e);
        }
        return grammar.toString();
    }

    private static Map<?, ?> defaults() {
        try {
            return Interpreter.evalAsHash(resource(DEFAULTS), DEFAULTS);
        } catch (EvalException e) {
            throw new GrammarException(
                    "the defaults of Calcite's grammar template cannot be read: " + e.getMessage(), e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = CalciteTemplate.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new GrammarException("calcite-core on the class path has no '" + name + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GrammarException("'" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }
}
