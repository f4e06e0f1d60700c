/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.nio.file.Path;

import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.validation.Severity;
import org.klantreis.model.validation.Validator;
import org.klantreis.model.validation.standard.StandardRules;

/** Measures what needs no server: loading, validating and saving. */
final class FileMeasures {
    private final Path folder;
    private final Results results;

    FileMeasures(Path folder, Results results) {
        this.folder = folder;
        this.results = results;
    }

    /** Measures; answers the project as it was loaded last. */
    LandscapeProject run() throws Exception {
        LandscapeProject[] loaded = {null};
        results.put("Load, first in a new process", Timing.once(() -> loaded[0] = LandscapeProject.open(folder)));
        results.put("Load, warm", Timing.of(5, () -> loaded[0] = LandscapeProject.open(folder)));
        LandscapeProject project = loaded[0];
        if (!project.problems().isEmpty()) {
            throw new IllegalStateException("The generated project does not load cleanly: " + project.problems().get(0));
        }
        results.put("Validate, first", Timing.once(() -> validate(project)));
        results.put("Validate, warm", Timing.of(5, () -> validate(project)));
        save(project);
        return project;
    }

    private static void validate(LandscapeProject project) {
        Validator.validate(project.documents(), StandardRules.all()).stream().filter(f -> f.severity() == Severity.ERROR).findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException("The generated project is not valid: " + error.message());
                });
    }

    private void save(LandscapeProject project) throws Exception {
        Edits edits = new Edits(project);
        int files = project.documents().size();
        results.put("Save, every file changed", Timing.of(3, edits::changeEveryFile, time -> expect(files, project)));
        results.put("Save, one attribute changed", Timing.of(5, time -> edits.changeWait(edits.journey(time), -1 - time),
                time -> expect(1, project)));
        results.put("Save, nothing changed", Timing.of(5, () -> expect(0, project)));
    }

    private static void expect(int files, LandscapeProject project) throws Exception {
        int saved = project.save().size();
        if (saved != files) {
            throw new IllegalStateException("Saving wrote " + saved + " files, not " + files + ".");
        }
    }
}
