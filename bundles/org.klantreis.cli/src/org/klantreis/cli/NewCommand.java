/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.GitAttributes;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a project. */
@Command(name = "new", mixinStandardHelpOptions = true, subcommands = NewToBeCommand.class,
        description = "Make a landscape project in a new folder; or, in a project, a journey as it is to be.")
final class NewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "The folder; it must be new or empty.")
    private Path folder;
    @Option(names = "--template", paramLabel = "NAME", defaultValue = "minimal",
            description = "minimal: one small journey; havenbank: the rich example. Default: ${DEFAULT-VALUE}.")
    private String template;
    @Option(names = "--name", paramLabel = "NAME", description = "The organisation's name.")
    private String name;

    @Override
    public Integer call() throws Exception {
        if (folder == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Missing required parameter: 'FOLDER'");
        }
        LandscapeProject project = ProjectTemplate.create(template, folder, name);
        new GitAttributes(folder).write();
        spec.commandLine().getOut().println("Made the project «" + project.landscape().orElseThrow().getName() + "» with "
                + project.journeys().size() + (project.journeys().size() == 1 ? " journey in " : " journeys in ")
                + folder.toAbsolutePath().normalize() + ".");
        String quoted = folder.toString().contains(" ") ? '"' + folder.toString() + '"' : folder.toString();
        spec.commandLine().getOut()
                .println("Next: klantreis validate --project " + quoted + "; klantreis handoffs --project " + quoted);
        return ExitCode.FINE;
    }
}
