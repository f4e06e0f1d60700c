/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.List;

/**
 * What an import of complaints did.
 *
 * @param file the name of the file
 * @param book the name of the book of complaints
 * @param rows how many rows the file has below its header; the sum of created, updated, unchanged and rejects
 * @param created how many complaints were made
 * @param updated how many were there already and got another content
 * @param unchanged how many were there already and say what the file says
 * @param notInFile how many complaints of the book are not in the file; they stay as they are
 * @param pseudonymised how many values were replaced by pseudonyms
 * @param rejects the rows that were not imported, and why
 * @param unlinked the values that are linked to nothing of the model, the most frequent first
 * @param clusters the names of the clusters that were made
 * @param findings what was found out about the file, and whatever else the user should know, a sentence each
 * @param written the files of the project that were written, by their paths; none where nothing changed or nothing was saved
 */
public record ComplaintImportReport(String file, String book, int rows, int created, int updated, int unchanged, int notInFile,
        int pseudonymised, List<Reject> rejects, List<UnlinkedValue> unlinked, List<String> clusters, List<String> findings,
        List<String> written) {

    /** Makes it from copies of its parts. */
    public ComplaintImportReport {
        rejects = List.copyOf(rejects);
        unlinked = List.copyOf(unlinked);
        clusters = List.copyOf(clusters);
        findings = List.copyOf(findings);
        written = List.copyOf(written);
    }

    /** Returns the same report of an import that was saved. */
    public ComplaintImportReport saved(List<String> paths) {
        return new ComplaintImportReport(file, book, rows, created, updated, unchanged, notInFile, pseudonymised, rejects,
                unlinked,
                clusters, findings, paths);
    }

    /** Returns one line for a user. */
    @Override
    public String toString() {
        return "Read " + rows + " complaints from " + file + " into «" + book + "»: " + created + " created, " + updated
                + " updated, "
                + unchanged + " unchanged, " + rejects.size() + " rejected; " + clusters.size() + " clusters made, "
                + unlinked.size()
                + " values linked to nothing, " + pseudonymised + " values pseudonymised, " + written.size() + " files written.";
    }
}
