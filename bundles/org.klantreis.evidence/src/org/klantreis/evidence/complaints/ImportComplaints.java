/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.klantreis.evidence.complaints.PrivacyRules.KeySource;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.privacy.PseudonymKey;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.identity.Identities;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;

/**
 * Imports complaints from a CSV or XLSX file into a book of complaints.
 *
 * <pre>{@code
 * LandscapeProject project = LandscapeProject.open(folder);
 * ComplaintPreview preview = ComplaintPreview.of(file, ReadMonitor.NONE);
 * ComplaintImportReport report = new ImportComplaints(project, file, preview.proposedSource()).execute("Complaints 2026",
 * ReadMonitor.NONE);
 * report.rejects().forEach(System.out::println);
 * }</pre>
 *
 * <h2>What becomes what</h2>
 * <ul>
 * <li>Only columns that the source maps are looked at; all others never come into the model.
 * <li>A row becomes a complaint. Its ID, RECEIVED, CLOSED, TEXT, ADVICE, CUSTOMER and WITHIN_MANDATE become attributes, with the
 * column's privacy applied first: a pseudonym, or nothing.
 * <li>CHANNEL, TOUCHPOINT, UNIT and SEGMENT become references, by the links that the source keeps. A value that is linked
 * to nothing is
 * reported, with a proposal where names are alike, and kept with the source; it is never linked by itself.
 * <li>CLUSTER columns, joined with « / », name a cluster; one of the project is reused, or one is made in the book.
 * <li>A row whose id is missing or was there before, or with a date or truth value that cannot be read, is rejected whole.
 * </ul>
 *
 * <h2>Importing again</h2>
 * A complaint is found by its external id, within the book. Then the file wins for the fields that it fills; an empty cell
 * says nothing,
 * but for CLOSED, where it says that the complaint is open, and for columns that are left out, whose values are removed.
 * What was added in the
 * model stays, and so do complaints that are not in the file. Without an ID column a complaint is known by a hash of its
 * content, so that the same
 * file gives the same book, but a row that changed becomes another complaint.
 */
public final class ImportComplaints {
    private final LandscapeProject project;
    private final Path file;
    private final ComplaintSource settings;
    private final LinkTargets targets;
    private final KeySource keys;

    /**
     * Prepares the import. To be called where the model may be read, such as the thread of its editors.
     *
     * @param project the project
     * @param file the file, which may be outside of the project
     * @param source how it is read: one of a book, or one that belongs to nothing, such as {@link
     *         ComplaintPreview#proposedSource()};
     *        not changed
     */
    public ImportComplaints(LandscapeProject project, Path file, ComplaintSource source) {
        this(project, file, source, PseudonymKey::ofUser);
    }

    ImportComplaints(LandscapeProject project, Path file, ComplaintSource source, KeySource keys) {
        this.keys = keys;
        this.project = project;
        this.file = file;
        this.settings = Identities.copyKeepingIds(source);
        this.settings.setFile(file.getFileName().toString());
        this.targets = new LinkTargets(project);
    }

    /**
     * Finds the source from which a file was imported before.
     *
     * @param project the project
     * @param fileName the file's name, without folders
     * @return the source, in its book
     */
    public static Optional<ComplaintSource> known(LandscapeProject project, String fileName) {
        return project.documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast)
                .flatMap(book -> book.getSources().stream()).filter(source -> fileName.equals(source.getFile())).findFirst();
    }

    /**
     * Reads and checks the file; may run in a job, and does not touch the model.
     *
     * @param monitor is told of progress, and asked whether to go on
     * @return what goes into a book
     * @throws IOException when the file cannot be read as a table, a mapped column is not in it, or the key for pseudonyms
     *         cannot be had
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public PreparedImport prepare(ReadMonitor monitor) throws IOException {
        RowCheck check = new RowCheck(settings, PrivacyRules.of(settings, keys));
        return new PreparedImport(check.read(file, monitor), settings, targets);
    }

    /**
     * Imports, and saves the project once, at the end.
     *
     * @param bookName the name of the book: one of the project, in whatever case, or a new one
     * @param monitor is told of progress, and asked whether to go on
     * @return what was done
     * @throws IOException as {@link #prepare}, or when a file of the project could not be read whole: nothing was changed;
     *         or when the
     *         project cannot be saved: its files were not changed, but it was in memory, so open it again
     * @throws java.util.concurrent.CancellationException when the monitor says so; nothing was changed
     */
    public ComplaintImportReport execute(String bookName, ReadMonitor monitor) throws IOException {
        refuseProblems();
        PreparedImport prepared = prepare(monitor);
        return save(prepared.apply(book(bookName)));
    }

    /**
     * Finds a book of the project by its name, or makes one; it is written by the project's next save.
     *
     * @param name the name
     * @return the book, in the project
     */
    public ComplaintBook book(String name) {
        return project.documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast)
                .filter(book -> name.equalsIgnoreCase(book.getName())).findFirst().orElseGet(() -> {
                    ComplaintBook made = KlantreisFactory.eINSTANCE.createComplaintBook();
                    made.setName(name);
                    project.add(DocumentPaths.propose(project, FileKind.COMPLAINTS, name), made);
                    return made;
                });
    }

    /**
     * Saves the project after {@link PreparedImport#apply}.
     *
     * @param applied the report of it
     * @return the report with the files that were written
     * @throws IOException when the project cannot be saved: its files were not changed
     */
    public ComplaintImportReport save(ComplaintImportReport applied) throws IOException {
        return applied.saved(project.save());
    }

    /**
     * Refuses a project of which a file could not be read whole: it might hold complaints that would be made a second time.
     *
     * @throws IOException when that is so
     */
    public void refuseProblems() throws IOException {
        for (Problem problem : project.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                throw new IOException(
                        "Nothing was imported, since a file of the project could not be read whole; repair it first: " + problem);
            }
        }
    }
}
