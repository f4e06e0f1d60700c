/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.klantreis.model.Improvement;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.creation.JourneyCopy;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a journey as it is to be from one as it is. */
@Command(name = "to-be", mixinStandardHelpOptions = true, description = {
    "Make a journey as it is to be from one as it is: the same steps, each of which names the one that it comes from.",
    "Change it from there; «klantreis improvements --before-after» compares the two."})
final class NewToBeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions options;
    @Parameters(paramLabel = "JOURNEY", description = "The journey as it is, by name or id.")
    private String journey;
    @Option(names = "--name", paramLabel = "NAME", description = "The name of the new one. Default: JOURNEY, to be.")
    private String name;
    @Option(names = "--improvement", paramLabel = "NAME",
            description = "The improvement that leads to it, by name or id; it must lead to no journey yet.")
    private String improvement;

    @Override
    public Integer call() throws IOException {
        LandscapeProject project = options.open();
        Journey asIs = new Journeys(project.journeys()).require(journey);
        if (asIs.getForm() != JourneyForm.AS_IS) {
            throw new CommandFailedException("«" + asIs.getName() + "» is " + (asIs.getForm() == JourneyForm.TO_BE
                    ? "a journey to be already" : "an observed journey") + "; name one as it is.");
        }
        String wanted = name == null || name.isBlank() ? asIs.getName() + ", to be" : name.strip();
        if (project.journeys().stream().anyMatch(other -> wanted.equalsIgnoreCase(other.getName()))) {
            throw new CommandFailedException("There is a journey «" + wanted + "» already; give another --name.");
        }
        Improvement leading = leading(project);
        Journey toBe = JourneyCopy.toBe(asIs, wanted).journey();
        String path = DocumentPaths.propose(project, FileKind.JOURNEY, wanted);
        project.add(path, toBe);
        if (leading != null) {
            leading.setToBe(toBe);
        }
        project.save();
        print(asIs, toBe, path);
        return ExitCode.FINE;
    }

    private Improvement leading(LandscapeProject project) {
        if (improvement == null) {
            return null;
        }
        Improvement found = Improvements.require(project, improvement);
        if (found.getToBe() != null) {
            throw new CommandFailedException("«" + found.getName() + "» leads to «" + found.getToBe().getName()
                    + "» already; name another improvement, or leave --improvement out.");
        }
        return found;
    }

    private void print(Journey asIs, Journey toBe, String path) {
        PrintWriter out = spec.commandLine().getOut();
        long steps = toBe.getStages().stream().mapToLong(stage -> stage.getSteps().size()).sum();
        out.println("Made the journey «" + toBe.getName() + "» in " + path + " from «" + asIs.getName() + "», with "
                + steps + (steps == 1 ? " step" : " steps") + ".");
    }
}
