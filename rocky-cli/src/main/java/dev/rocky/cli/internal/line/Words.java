package dev.rocky.cli.internal.line;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** The words that commands are made of. */
public final class Words {

    public static final String CONFIG = "--config";
    public static final String OUTPUT = "--output";
    public static final String STATE_PATH = "--state-path";
    public static final String MODELS = "--models";
    public static final String MODEL = "--model";
    public static final String PIPELINE = "--pipeline";
    public static final String VAR = "--var";
    public static final String CACHE_TTL = "--cache-ttl";
    public static final String TARGET_DIALECT = "--target-dialect";
    public static final String CONTRACTS = "--contracts";
    public static final String STRICT = "--strict";

    private Words() {}

    /**
     * A command.
     *
     * @param about what it does, one line each
     */
    public static CommandSpec command(String name, String... about) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(about);
        return spec;
    }

    /** An option with a value. */
    public static OptionSpec option(String name, String label, String about) {
        return value(about, label, name).build();
    }

    /** An option without a value. */
    public static OptionSpec flag(String name, String about) {
        return OptionSpec.builder(name).type(boolean.class).description(about).build();
    }

    /** A value that a command needs, or may be given, without a name before it. */
    public static PositionalParamSpec argument(int index, String label, boolean required, String about) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .arity(required ? "1" : "0..1")
                .required(required)
                .paramLabel(label)
                .type(String.class)
                .description(about)
                .build();
    }

    /** The folder of models. */
    public static OptionSpec models() {
        return option(MODELS, "DIR", "Folder of models [default: what the pipelines name, or 'models']");
    }

    /** The folder of contracts. */
    public static OptionSpec contracts() {
        return option(CONTRACTS, "DIR", "Folder of contracts that replace those beside the models");
    }

    /** Whether what cannot be checked is an error. */
    public static OptionSpec strict() {
        return flag(STRICT, "Take a promise that cannot be checked for an error");
    }

    /** How long the columns of source tables are believed. */
    public static OptionSpec cacheTtl() {
        return option(CACHE_TTL, "SECONDS", "How long remembered source columns count [default: a day]");
    }

    /** One model. */
    public static OptionSpec model(String about) {
        return option(MODEL, "NAME", about);
    }

    /** One pipeline. */
    public static OptionSpec pipeline() {
        return option(PIPELINE, "NAME", "Pipeline to take; needed where the project has several");
    }

    /** Values for {@code @var(name)}. */
    public static OptionSpec variables() {
        return OptionSpec.builder(VAR)
                .paramLabel("NAME=VALUE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Value of @var(NAME) in models; may be given several times")
                .build();
    }

    /** What every command understands, before its name and behind it. */
    static CommandSpec root() {
        return CommandSpec.create()
                .name("rocky")
                .addOption(everywhere(value("Project file [default: rocky.toml]", "PATH", "-c", CONFIG)))
                .addOption(everywhere(
                        value("json or table [default: table on a terminal, else json]", "FORMAT", "-o", OUTPUT)))
                .addOption(
                        everywhere(value("Where runs are remembered [default: beside the models]", "PATH", STATE_PATH)))
                .addOption(everywhere(OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .usageHelp(true)
                        .description("Print help and exit")))
                .addOption(OptionSpec.builder("-V", "--version")
                        .type(boolean.class)
                        .versionHelp(true)
                        .description("Print the version and exit")
                        .build());
    }

    private static OptionSpec.Builder value(String about, String label, String... names) {
        return OptionSpec.builder(names).paramLabel(label).type(String.class).description(about);
    }

    private static OptionSpec everywhere(OptionSpec.Builder option) {
        return option.scopeType(ScopeType.INHERIT).build();
    }
}
