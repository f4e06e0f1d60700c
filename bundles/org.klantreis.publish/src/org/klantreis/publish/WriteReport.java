/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.klantreis.publish.contents.Report;
import org.klantreis.publish.markdown.Markdown;
import org.klantreis.publish.site.Site;
import org.klantreis.publish.words.Words;
import org.klantreis.publish.workbook.Workbooks;
import org.klantreis.report.render.WholeFile;

/**
 * Writes a report into a file, whole or not at all. The same report gives the same bytes.
 *
 * <pre>{@code
 * Words words = Words.of(project, Locale.ENGLISH);
 * new WriteReport(ProjectReport.of(project, words), words).execute(Path.of("report.html"), ReportFormat.HTML);
 * }</pre>
 */
public final class WriteReport {
    private final Report report;
    private final Words words;

    /**
     * Prepares it.
     *
     * @param report the report
     * @param words its words, with which it was made
     */
    public WriteReport(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    /**
     * Writes it into a file.
     *
     * @param file where; what is there is replaced, missing folders are made
     * @param format the format
     * @throws IOException in a sentence for the user, when it cannot be written
     */
    public void execute(Path file, ReportFormat format) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name a file in it.");
        }
        WholeFile.write(file, out -> write(out, format));
    }

    /**
     * Writes it to where somebody else wants it.
     *
     * @param out where; not closed
     * @param format the format
     * @throws IOException when it cannot be written
     */
    public void write(OutputStream out, ReportFormat format) throws IOException {
        if (format == ReportFormat.XLSX) {
            Workbooks.write(report, words, out);
            return;
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (format == ReportFormat.HTML) {
            Site.write(report, words, writer);
        } else {
            Markdown.write(report, words, writer);
        }
        writer.flush();
    }
}
