/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks what cases really went through, by the project's event logs. */
@Command(name = "observed", mixinStandardHelpOptions = true, description = {
    "Ask what cases really went through, by the event logs of a project.",
    "Logs that the knowledge base does not have yet, or whose files or settings changed, are loaded first."},
    footer = {"", "Examples:", "  klantreis observed handoffs --log Incidents --from 2026-01-01 --to 2026-03-31",
        "  klantreis observed ping-pong --format csv", "  klantreis observed first-contact --front \".* 1st\"",
        "«klantreis import log FILE» brings a log into the project."})
final class ObservedCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "handoffs", mixinStandardHelpOptions = true,
            description = "Between which units cases changed hands: how often, in how many cases, and how long they waited.")
    int handoffs(@Mixin ObservedOptions options,
            @Option(names = "--cross-silo", description = "Only between units that are linked to units of different silos.") boolean crossSilo,
            @Option(names = "--silos", description = "Instead of units: from which silo to which.") boolean silos) throws IOException {
        if (silos) {
            return new ObservedAnswer(spec, options).print("observed-cross-silo", Map.of("within", Boolean.toString(!crossSilo)), "pairs of silos");
        }
        return new ObservedAnswer(spec, options).withTotals().print("observed-handoffs", Map.of("crossSilo", Boolean.toString(crossSilo)),
                "pairs of units");
    }

    @Command(name = "waits", mixinStandardHelpOptions = true, description = "At which units the work that came to them waited, and how long.")
    int waits(@Mixin ObservedOptions options) throws IOException {
        return new ObservedAnswer(spec, options).withTotals().print("observed-queue-waits", Map.of(), "units with waits");
    }

    @Command(name = "bottlenecks", mixinStandardHelpOptions = true,
            description = "Through which units most work passed and waited: handoffs in times the median wait, with betweenness beside it.")
    int bottlenecks(@Mixin ObservedOptions options) throws IOException {
        return new ObservedAnswer(spec, options).print("observed-bottlenecks", Map.of(), "units");
    }

    @Command(name = "ping-pong", mixinStandardHelpOptions = true, description = "Where work went from A to B and straight back to A.")
    int pingPong(@Mixin ObservedOptions options) throws IOException {
        return new ObservedAnswer(spec, options).withTotals().print("observed-ping-pong", Map.of(), "pairs of units");
    }

    @Command(name = "variants", mixinStandardHelpOptions = true, description = "Which ways cases took, step by step, and which share took each.")
    int variants(@Mixin ObservedOptions options) throws IOException {
        return new ObservedAnswer(spec, options).print("observed-variants", Map.of(), "variants");
    }

    @Command(name = "duration", mixinStandardHelpOptions = true, description = "How long cases took, by how many handoffs they had.")
    int duration(@Mixin ObservedOptions options) throws IOException {
        return new ObservedAnswer(spec, options).print("observed-duration", Map.of(), "numbers of handoffs");
    }

    @Command(name = "first-contact", mixinStandardHelpOptions = true,
            description = "How many cases were solved by the unit where they began, and how many never left the first line.")
    int firstContact(@Mixin ObservedOptions options, @Option(names = "--front", paramLabel = "PATTERN", defaultValue = "",
            description = "A regular expression of the names of first-line units. Default: each unit alone.") String front) throws IOException {
        return new ObservedAnswer(spec, options).print("observed-first-contact", Map.of("front", pattern(front)), "units where cases begin");
    }

    @Command(name = "customers", mixinStandardHelpOptions = true, description = "Which customers are in several logs, and so in several journeys.")
    int customers(@Mixin ObservedOptions options, @Option(names = "--logs", paramLabel = "N", defaultValue = "2", converter = CountConverter.class,
            description = "In how many logs at least; 1 for those with several cases too. Default: ${DEFAULT-VALUE}.") int logs)
            throws IOException {
        return new ObservedAnswer(spec, options).print("observed-customers", Map.of("logs", Integer.toString(logs)), "customers");
    }

    @Command(name = "totals", mixinStandardHelpOptions = true, description = "Cases, handoffs, ping-pongs and waits of each log in all.")
    int totals(@Mixin ObservedOptions options) throws IOException {
        return new ObservedAnswer(spec, options).print("observed-totals", Map.of(), "logs");
    }

    private static String pattern(String front) {
        try {
            return Pattern.compile(front).pattern();
        } catch (PatternSyntaxException e) {
            throw new CommandFailedException("--front takes a regular expression such as \".* 1st\", not «" + front + "»: "
                    + e.getDescription() + ".");
        }
    }
}
