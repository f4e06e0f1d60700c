/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.evidence.complaints.ImportComplaints;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintSource;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Fields;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Asks which file goes into which book of complaints. */
final class ComplaintFilePage extends WizardPage {
    private final LandscapeChoice landscapes;
    private final ComplaintSource again;
    private FileField file;
    private Combo book;
    private List<ComplaintBook> books = List.of();
    private String proposed = "";

    /** Makes it; {@code again} is the source of which another file is imported, or null. */
    ComplaintFilePage(LandscapeChoice landscapes, ComplaintSource again) {
        super("file", Messages.ComplaintFilePage_title, null);
        this.landscapes = landscapes;
        this.again = again;
        setDescription(Messages.ComplaintFilePage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3, this::changed);
        file = new FileField(fields, Messages.ComplaintFilePage_title, "*.csv;*.txt;*.tsv;*.xlsx", "*.*");
        landscapes.createControl(fields);
        book = fields.combo(Messages.ComplaintFilePage_book, SWT.NONE);
        fields.heading("");
        fields.note(Messages.ComplaintFilePage_note);
        setControl(fields.area());
        changed();
        setErrorMessage(null);
        file.text().setFocus();
    }

    private void changed() {
        if (book == null) {
            return;
        }
        Optional<OpenLandscape> landscape = landscapes.get();
        List<ComplaintBook> found = landscape.map(ComplaintFilePage::booksOf).orElse(List.of());
        if (!found.equals(books)) {
            books = found;
            String text = book.getText();
            book.setItems(found.stream().map(ComplaintBook::getName).toArray(String[]::new));
            book.setText(text);
        }
        Optional<String> fileError = file.error();
        if (fileError.isEmpty() && landscape.isPresent()) {
            propose(landscape.get());
        }
        Optional<String> error = fileError.or(landscapes::error)
                .or(() -> book.getText().isBlank() ? Optional.of(Messages.ComplaintFilePage_noBook) : Optional.empty());
        setErrorMessage(error.orElse(null));
        setPageComplete(error.isEmpty());
    }

    private static List<ComplaintBook> booksOf(OpenLandscape landscape) {
        return landscape.model().documents().stream().filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast)
                .filter(each -> each.getName() != null).toList();
    }

    /** The book that the file went into before, else one that is named after the file; what the user wrote stays. */
    private void propose(OpenLandscape landscape) {
        if (book.getText().isBlank() || book.getText().equals(proposed)) {
            String name = known(landscape).map(source -> ((ComplaintBook) source.eContainer()).getName())
                    .orElseGet(() -> FileField.nameOf(file.file()));
            if (!name.equals(book.getText())) {
                proposed = name;
                book.setText(name);
            }
        }
    }

    private Optional<ComplaintSource> known(OpenLandscape landscape) {
        return again != null ? Optional.of(again) : ImportComplaints.known(landscape.model(),
                file.file().getFileName().toString());
    }

    Path file() {
        return file.file();
    }

    OpenLandscape landscape() {
        return landscapes.get().orElseThrow();
    }

    String book() {
        return book.getText().strip();
    }

    /** Returns the source that the file was imported from before, where it goes into the same book; null otherwise. */
    ComplaintSource source() {
        return known(landscape()).filter(source -> book().equalsIgnoreCase(((ComplaintBook) source.eContainer()).getName()))
                .orElse(null);
    }
}
