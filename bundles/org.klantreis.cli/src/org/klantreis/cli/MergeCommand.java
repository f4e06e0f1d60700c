/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.klantreis.diff.merge.Decision;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.diff.merge.MergeSide;
import org.klantreis.diff.merge.ThreeWayMerge;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.merge.MergeDriver;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Merges two versions of a project by elements. */
@Command(name = "merge", mixinStandardHelpOptions = true, description = {
    "Merge two versions of a project, or of one model file, that began from one: by elements, across files.",
    "Exit code 1 where something is left to decide; the result then has what is ours."})
final class MergeCommand implements Callable<Integer> {
    /** How conflicts are told. */
    enum Format { TEXT, JSON }

    private static final int ROUNDS = 10;

    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions project;
    @Parameters(index = "0", arity = "0..1", paramLabel = "BASE", description = "What both began from: a folder, a revision or a file.")
    private String base;
    @Parameters(index = "1", arity = "0..1", paramLabel = "OURS", description = "What is here; of three files, this gets the result.")
    private String ours;
    @Parameters(index = "2", arity = "0..1", paramLabel = "THEIRS", description = "What comes in.")
    private String theirs;
    @Parameters(index = "3", arity = "0..1", paramLabel = "PATH",
            description = "For Git, which names three passing files: the path in the repository that they are about.")
    private String path;
    @Option(names = {"-o", "--output"}, paramLabel = "FOLDER",
            description = "Where the merged files of folders or revisions are written: a new folder, or a project, of which the model "
                    + "files then are those of the merge. Without this nothing is written.")
    private Path output;
    @Option(names = "--take", paramLabel = "ID=SIDE", split = ",",
            description = "Decide a conflict: ours, theirs or base. Its id is told with it.")
    private Map<String, Decision.Choice> take = new LinkedHashMap<>();
    @Option(names = "--prefer", paramLabel = "SIDE", description = "Decide all other conflicts: ours, theirs or base.")
    private Decision.Choice prefer;
    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text",
            description = "How conflicts are told: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format;
    @Option(names = "--install",
            description = "Make Git merge the project's model files with this command: writes .gitattributes, and the driver into the "
                    + "repository's own configuration.")
    private boolean install;

    @Override
    public Integer call() throws IOException {
        if (install) {
            new MergeInstallation(project.folder(), spec.commandLine().getOut()).execute();
            return ExitCode.FINE;
        } else if (theirs == null) {
            throw new CommandFailedException("Three versions are needed: BASE, OURS and THEIRS; «klantreis merge --help» explains them.");
        } else if (path != null) {
            return drive();
        } else if (Files.isRegularFile(Path.of(base)) && Files.isRegularFile(Path.of(ours)) && Files.isRegularFile(Path.of(theirs))) {
            return mergeFiles();
        }
        MergeResult undecided = ThreeWayMerge.of(side(base), side(ours), side(theirs)).named(ours, theirs).merge();
        MergeResult result = decided(undecided);
        if (output != null) {
            new MergedFolder(output).write(result.files(), undecided.files());
        }
        return tell(result);
    }

    /** Git stops where the exit code is above 128, and takes any other but 0 for a conflict. */
    private int drive() {
        PrintWriter err = spec.commandLine().getErr();
        List<String> left = new ArrayList<>();
        try {
            Path here = Path.of("").toAbsolutePath();
            left.addAll(new MergeDriver(Path.of(base), Path.of(ours), Path.of(theirs), path, System.getenv()).execute(here).sentences());
        } catch (IOException | RuntimeException e) {
            left.add(FailureSentence.of(e));
        }
        left.forEach(sentence -> err.println("klantreis: " + path + ": " + sentence));
        return left.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private int mergeFiles() throws IOException {
        Path file = Path.of(ours);
        String name = List.of(ours, theirs, base).stream().map(each -> Path.of(each).getFileName().toString())
                .filter(each -> FileKind.of(each).isPresent()).findFirst().orElseThrow(() -> new CommandFailedException(
                        "None of the files has the ending of a model file, such as .journey; name the path as a fourth argument."));
        MergeResult result = decided(ThreeWayMerge.of(MergeSide.ofFile(name, Files.readAllBytes(Path.of(base))),
                MergeSide.ofFile(name, Files.readAllBytes(file)), MergeSide.ofFile(name, Files.readAllBytes(Path.of(theirs)))).merge());
        byte[] merged = result.files().get(name);
        if (merged == null) {
            throw new CommandFailedException("The merged file would be another one than " + name + ", as its root element differs; "
                    + "merge the project's folders instead.");
        }
        Files.write(file, merged);
        return tell(result);
    }

    private MergeResult decided(MergeResult merged) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        take.forEach((id, choice) -> decisions.put(id, decision(choice)));
        MergeResult result = decisions.isEmpty() ? merged : merged.with(decisions);
        for (int i = 0; prefer != null && i < ROUNDS && !result.isDecided(); i++) {
            Map<String, Decision> others = new LinkedHashMap<>();
            result.open().forEach(conflict -> others.put(conflict.id(), decision(prefer)));
            result = result.with(others);
        }
        return result;
    }

    private static Decision decision(Decision.Choice choice) {
        return switch (choice) {
            case OURS -> Decision.OURS;
            case THEIRS -> Decision.THEIRS;
            case BASE -> Decision.BASE;
            case EDITED -> throw new CommandFailedException("--take and --prefer take ours, theirs or base; "
                    + "another value is given in the workbench, or in the file afterwards.");
        };
    }

    private MergeSide side(String named) throws IOException {
        if (Files.isDirectory(Path.of(named))) {
            return MergeSide.of(LandscapeProject.open(Path.of(named)));
        }
        try (ProjectRepository repository = ProjectRepository.open(project.folder())) {
            return MergeSide.of(repository.model(named));
        }
    }

    private int tell(MergeResult result) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.println(MergeReport.json(result));
        } else {
            MergeReport.text(result, out);
        }
        return result.isDecided() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
