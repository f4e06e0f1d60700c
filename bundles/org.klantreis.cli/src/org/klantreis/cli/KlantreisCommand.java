/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code klantreis}: models customer journeys and the service landscape behind them. */
@Command(name = "klantreis", mixinStandardHelpOptions = true, versionProvider = KlantreisCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND", scope = ScopeType.LOCAL,
        description = {"Models customer journeys and the service landscape behind them, and says where work crosses silos.", ""},
        commandListHeading = "%nCommands:%n",
        footerHeading = "%n",
        footer = {"Begin with «klantreis demo»; «klantreis help COMMAND» explains a command.",
            "Exit codes: 0 fine, 1 findings, 2 wrong use or unreadable input."},
        subcommands = {DemoCommand.class, NewCommand.class, ValidateCommand.class, SyncCommand.class, QueryCommand.class,
            HandoffsCommand.class, OverlapsCommand.class, ObservedCommand.class, ConformanceCommand.class, InsightsCommand.class,
            ComplaintsCommand.class, PrioritiesCommand.class, ProgressCommand.class, ImprovementsCommand.class,
            FeedbackCommand.class, EmpowermentCommand.class, PersonasCommand.class, AuditCommand.class, RenderCommand.class,
            ReportCommand.class, ImportCommand.class, ExportCommand.class,
            DiffCommand.class, MergeCommand.class,
            LogCommand.class, BlameCommand.class, ServerCommand.class,
            HelpCommand.class, GenerateCompletion.class})
final class KlantreisCommand implements Runnable {
    /** Where the driver and others log; what matters to a user is said by the commands themselves. */
    private static final Logger LIBRARIES = Logger.getLogger("");

    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT,
            description = "Show the stack trace of an error, and what libraries log.")
    private boolean debug;

    /** Runs one command of this process. */
    static int run(String... arguments) {
        return run(Terminal.out(), Terminal.err(), CommandLine.defaultFactory(), arguments);
    }

    /**
     * Runs one command.
     *
     * @param out takes its results
     * @param err takes what it tells besides: progress, warnings, errors
     * @param factory makes the commands
     * @param arguments as the user wrote them
     * @return one of {@link ExitCode}
     */
    static int run(PrintWriter out, PrintWriter err, IFactory factory, String... arguments) {
        KlantreisCommand command = new KlantreisCommand();
        CommandLine line = new CommandLine(command, factory);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setExecutionStrategy(parsed -> {
            LIBRARIES.setLevel(command.debug ? Level.INFO : Level.OFF);
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((failure, failed, parsed) -> command.report(failure, failed.getErr()));
        line.setParameterExceptionHandler(new WrongUse());
        line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage()
                .description("Print a script for bash or zsh that completes commands: source <(klantreis generate-completion)");
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
            return command.report(e, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int report(Throwable failure, PrintWriter err) {
        if (debug) {
            failure.printStackTrace(err);
        }
        err.println("klantreis: " + FailureSentence.of(failure));
        return ExitCode.WRONG;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Says which version this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = KlantreisCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Klantreis " + (version == null ? Versions.ofBundle() : version),
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch")};
        }
    }
}
