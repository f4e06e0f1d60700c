/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

import org.klantreis.model.project.LandscapeProject;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.subjects.ProjectReport;
import org.klantreis.publish.words.Words;

/** The example project and its reports, for tests. */
public final class Havenbank {
    private Havenbank() {
    }

    /** Opens the example where it stands; it must not be changed. */
    public static LandscapeProject open() {
        try {
            return LandscapeProject.open(Path.of("../org.klantreis.examples/projects/havenbank"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns its whole report in English. */
    public static Report report() {
        LandscapeProject project = open();
        return ProjectReport.of(project, Words.of(project, Locale.ENGLISH));
    }

    /** Writes a project's whole report. */
    public static byte[] written(LandscapeProject project, Locale locale, ReportFormat format) throws IOException {
        Words words = Words.of(project, locale);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WriteReport(ProjectReport.of(project, words), words).write(out, format);
        return out.toByteArray();
    }
}
