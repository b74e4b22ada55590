package io.github.qcc.app.cli;

import io.github.qcc.app.run.Bilingual;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in words. The English ones are picocli's, which has no others. */
final class UsageText {
    private UsageText() {}

    static Bilingual of(ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        return new Bilingual(
                chinese(error) + "；用法见 " + command + " --help", error.getMessage() + "; see '" + command + " --help'");
    }

    private static String chinese(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (error instanceof MissingParameterException missing) {
            List<ArgSpec> arguments = missing.getMissing();
            return arguments.isEmpty()
                    ? "缺少参数"
                    : arguments.stream()
                            .map(each -> each.isOption() ? "选项 " + name(each) + " 缺少取值" : "缺少参数 " + name(each))
                            .collect(Collectors.joining("，"));
        }
        if (error instanceof OverwrittenOptionException twice) {
            return "选项 " + name(twice.getOverwritten()) + " 只能给出一次";
        }
        ArgSpec argument = error.getArgSpec();
        if (argument != null && error.getValue() != null) {
            return "选项 " + name(argument) + " 的取值“" + error.getValue() + "”有误" + rule(error, argument);
        }
        return argument == null
                ? "命令行有误：" + error.getMessage()
                : "选项 " + name(argument) + " 有误" + rule(error, argument);
    }

    private static String unmatched(UnmatchedArgumentException error) {
        List<String> words = error.getUnmatched();
        if (words.isEmpty()) {
            return "命令行有误";
        }
        String first = words.get(0);
        boolean isOption = first.startsWith("-");
        boolean isCommand = !isOption
                && error.getCommandLine().getParent() == null
                && !error.getCommandLine().getSubcommands().isEmpty();
        List<String> similar = error.getSuggestions();
        return (isOption ? "没有选项“" : isCommand ? "没有命令“" : "多余的参数“")
                + first
                + "”"
                + (similar.isEmpty() ? "" : "，是否指 " + similar.get(0));
    }

    /** What a value has to be. */
    private static String rule(ParameterException error, ArgSpec argument) {
        if (error.getCause() instanceof Choice choice) {
            return "：" + choice.chinese();
        }
        Class<?> type = argument.type();
        if (type.isEnum()) {
            return "：可选 "
                    + List.of(type.getEnumConstants()).stream()
                            .map(Object::toString)
                            .collect(Collectors.joining("、"));
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "：须为整数，如 10";
        }
        return Number.class.isAssignableFrom(type) ? "：须为数字，如 0.5" : "";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** A value that a command's own rule refuses, with the rule in both languages. */
    static final class Choice extends TypeConversionException {
        private static final long serialVersionUID = 1L;
        private final String chinese;

        Choice(Bilingual rule) {
            super(rule.en());
            this.chinese = rule.zh();
        }

        String chinese() {
            return chinese;
        }
    }
}
