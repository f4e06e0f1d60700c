/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.klantreis.evidence.complaints.ComplaintPreview;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Privacy;
import org.klantreis.model.identity.Identities;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.ui.labels.ElementLabels;

/** Asks what the columns of a complaints file mean, and what is done with personal data in them. */
final class ComplaintColumnsPage extends WizardPage {
    private static final List<Optional<ComplaintField>> FIELDS = Stream.concat(Stream.of(Optional.<ComplaintField>empty()),
            Arrays.stream(ComplaintField.values()).map(Optional::of)).toList();

    private final Runnable changed;
    private ReadingSettings settings;
    private MappingTable<ComplaintLine> table;
    private Label note;
    private List<ComplaintLine> lines = List.of();
    private ComplaintSource known;
    private Path file;

    /** Makes it; {@code changed} is called when what is to be imported changed. */
    ComplaintColumnsPage(Runnable changed) {
        super("columns", Messages.ComplaintColumnsPage_title, null);
        this.changed = changed;
        setDescription(Messages.ComplaintColumnsPage_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(5, 8).applyTo(area);
        settings = new ReadingSettings(area, true, this::again, this::update);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(settings);
        table = new MappingTable<>(area, this::update);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 240).applyTo(table);
        table.text(Messages.Columns_column, 22, line -> line.column().name());
        table.text(Messages.Columns_samples, 40, ComplaintLine::samples);
        table.choice(Messages.Columns_meaning, 20, FIELDS, ComplaintColumnsPage::name, ComplaintLine::field,
                ComplaintLine::field);
        table.choice(Messages.ComplaintColumnsPage_privacy, 18, List.of(Privacy.values()),
                privacy -> ElementLabels.literal(Literals.PRIVACY, privacy), ComplaintLine::privacy, ComplaintLine::privacy);
        note = new Label(area, SWT.WRAP);
        note.setText(Messages.ComplaintColumnsPage_note);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(note);
        setControl(area);
    }

    private static String name(Optional<ComplaintField> field) {
        return field.map(value -> ElementLabels.literal(Literals.COMPLAINT_FIELD, value)).orElse(Messages.Columns_notUsed);
    }

    /**
     * Looks at a file, unless that is the one that is shown.
     *
     * @param chosen the file
     * @param before the source from which it was imported before; null where there is none
     * @return whether it could be read
     */
    boolean look(Path chosen, ComplaintSource before) {
        if (chosen.equals(file) && before == known && !lines.isEmpty()) {
            return true;
        }
        known = before;
        settings.show(before == null ? KlantreisFactory.eINSTANCE.createComplaintSource() : before);
        return read(chosen, (WizardPage) getPreviousPage());
    }

    private void again() {
        read(file, this);
    }

    private boolean read(Path chosen, WizardPage teller) {
        ComplaintSource how = KlantreisFactory.eINSTANCE.createComplaintSource();
        settings.writeTo(how);
        ComplaintPreview preview = PageCheck.run(teller, getContainer(), NLS.bind(Messages.PageCheck_reading,
                chosen.getFileName()),
                monitor -> ComplaintPreview.of(chosen, how, monitor));
        if (preview == null) {
            return false;
        }
        file = chosen;
        lines = preview.columns().stream().map(column -> new ComplaintLine(column, known)).toList();
        settings.found(preview.encoding(), preview.delimiter());
        table.show(lines);
        update();
        return true;
    }

    private void update() {
        boolean some = lines.stream().anyMatch(line -> line.field().isPresent());
        setErrorMessage(some ? null : Messages.ComplaintColumnsPage_none);
        boolean id = lines.stream().anyMatch(line -> line.field().equals(Optional.of(ComplaintField.ID)));
        setMessage(some && !id ? Messages.ComplaintColumnsPage_noId : null, WARNING);
        setPageComplete(some);
        changed.run();
    }

    /** Makes the source as it is on the page; the links of the one that was there before stay. */
    ComplaintSource source() {
        ComplaintSource source = known == null ? KlantreisFactory.eINSTANCE.createComplaintSource()
                : Identities.copyKeepingIds(known);
        if (known == null) {
            source.setName(file.getFileName().toString());
        }
        settings.writeTo(source);
        List<ComplaintLine> used = new ArrayList<>(lines);
        source.getColumns().clear();
        used.forEach(line -> line.addTo(source));
        return source;
    }

    MappingTable<ComplaintLine> table() {
        return table;
    }
}
