/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a user who wrote a command wrongly what was wrong and, where it can be guessed, what was meant. */
final class WrongUse implements IParameterExceptionHandler {
    private static final Pattern HELP_ON_UNKNOWN = Pattern.compile("Unknown subcommand '(.*)'\\.");

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine failed = wrong.getCommandLine();
        PrintWriter err = failed.getErr();
        err.println("klantreis: " + sentence(wrong));
        err.println("Try «" + failed.getCommandSpec().qualifiedName() + " --help».");
        return ExitCode.WRONG;
    }

    private static String sentence(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        Matcher help = HELP_ON_UNKNOWN.matcher(String.valueOf(wrong.getMessage()));
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), command);
        } else if (help.matches()) {
            return noCommand(help.group(1), wrong.getCommandLine());
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument != null && wrong.getValue() != null && argument.completionCandidates() != null && isChoice(argument)) {
            return name(argument) + " takes " + (argument.isMultiValue()
                    ? "one or several of " + String.join(", ", argument.completionCandidates()) + ", separated by commas"
                    : choice(argument.completionCandidates())) + ", not «" + wrong.getValue() + "».";
        } else if (argument != null && argument.isMultiValue() && Map.class.isAssignableFrom(argument.type())) {
            return name(argument) + " takes " + argument.paramLabel() + ", with an equals sign between them"
                    + (wrong.getValue() == null ? "" : ", not «" + wrong.getValue() + "»") + ".";
        }
        if (argument != null && wrong.getCause() instanceof TypeConversionException expected) {
            return name(argument) + " takes " + expected.getMessage() + ".";
        }
        String message = String.valueOf(wrong.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    /** An option that takes several values has the type of one as its auxiliary type. */
    private static boolean isChoice(ArgSpec argument) {
        return argument.type().isEnum() || argument.isMultiValue() && argument.auxiliaryTypes()[0].isEnum();
    }

    private static String unknown(String given, CommandSpec command) {
        String option = given.split("=", 2)[0];
        if (option.equals("--at")) {
            return "«" + command.qualifiedName() + "» is not about one revision of a project, so it takes no --at; leave that out, or check "
                    + "the revision out beside the files (git worktree add FOLDER REVISION) and name that folder with --project.";
        } else if (given.startsWith("-") && given.length() > 1) {
            if (command.subcommands().values().stream().anyMatch(sub -> sub.getCommandSpec().findOption(option) != null)) {
                return "The option «" + option + "» is one of the commands; write it after the command's name.";
            }
            List<String> names = new ArrayList<>();
            command.options().forEach(known -> names.addAll(List.of(known.names())));
            return "There is no option «" + option + "»" + Nearest.hint(option, names, "the help lists those there are.");
        } else if (!command.subcommands().isEmpty()) {
            return noCommand(given, command.commandLine());
        } else if (given.contains("=") && command.findOption("-p") != null) {
            return "«" + given + "» is one argument too many; a query's parameter is given with -p " + given + ".";
        }
        return "«" + given + "» is one argument too many; a text with spaces has to be in quotes.";
    }

    private static String noCommand(String given, CommandLine parent) {
        return "There is no command «" + given + "»"
                + Nearest.hint(given, parent.getSubcommands().keySet(), "the help lists those there are.");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String choice(Iterable<String> candidates) {
        List<String> names = new ArrayList<>();
        candidates.forEach(names::add);
        String last = names.remove(names.size() - 1);
        return names.isEmpty() ? last : String.join(", ", names) + " or " + last;
    }
}
