/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.evidence.table.TableSettings;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.exchange.tables.plan.EmptyCells;
import org.klantreis.exchange.tables.plan.ImportTables;
import org.klantreis.exchange.tables.read.ReadTables;
import org.klantreis.exchange.tables.read.TableInput;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.wizards.Fields;

/** Asks which tables the sheets of a file are, and what their columns mean. */
final class TableColumnsPage extends WizardPage {
    private static final String EMPTY = "empty";
    private static final String MAKES = "makesMissing";

    private final Words words = Words.in(Locale.getDefault());
    private final List<SheetLine> sheets = new ArrayList<>();
    private Path file;
    private Combo sheet;
    private Combo kind;
    private MappingTable mapping;
    private Combo empty;
    private Text days;
    private Button makes;

    TableColumnsPage() {
        super("columns", Messages.TableColumnsPage_title, null);
        setDescription(Messages.TableColumnsPage_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).spacing(8, 8).applyTo(area);
        sheet = combo(area, Messages.TableColumnsPage_sheet);
        kind = combo(area, Messages.TableColumnsPage_kind);
        kind.add(Messages.TableColumnsPage_notImported);
        for (TableKind each : TableKind.values()) {
            kind.add(words.of(each));
        }
        mapping = new MappingTable(area, this::check);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(820, 230).applyTo(mapping);
        empty = combo(area, Messages.TableColumnsPage_empty);
        empty.setItems(Messages.EmptyCells_byId, Messages.EmptyCells_clear, Messages.EmptyCells_keep);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.TableColumnsPage_days);
        days = new Text(area, SWT.BORDER);
        days.setMessage(Messages.TableColumnsPage_daysFound);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(days);
        Fields.name(days, label);
        makes = new Button(area, SWT.CHECK);
        makes.setText(Messages.TableColumnsPage_makes);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(makes);
        IDialogSettings last = getWizard().getDialogSettings();
        empty.select(last.get(EMPTY) == null ? 0 : Math.max(0, Math.min(2, last.getInt(EMPTY))));
        makes.setSelection(last.getBoolean(MAKES));
        sheet.addListener(SWT.Selection, event -> show());
        kind.addListener(SWT.Selection, event -> choose());
        setControl(area);
    }

    private static Combo combo(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(combo);
        Fields.name(combo, label);
        return combo;
    }

    /** Reads a file, unless that is the one that is shown; says whether it could be read. */
    boolean look(Path chosen, WizardPage teller) {
        ReadTables read = Reading.run(teller, NLS.bind(Messages.TableColumnsPage_reading, chosen.getFileName()),
                monitor -> ReadTables.from(chosen, TableSettings.FIND, Optional.empty(), monitor));
        if (read == null) {
            return false;
        }
        boolean isSame = chosen.equals(file) && sheets.stream().map(SheetLine::content).toList().equals(contents(read));
        if (!isSame) {
            file = chosen;
            sheets.clear();
            read.inputs().forEach(input -> sheets.add(new SheetLine(input.content(), Optional.of(input.mapping().kind()))));
            read.unknown().forEach(content -> sheets.add(new SheetLine(content, Optional.empty())));
            sheet.setItems(sheets.stream().map(line -> line.content().name()).toArray(String[]::new));
            sheet.select(0);
        }
        show();
        return true;
    }

    private static List<?> contents(ReadTables read) {
        List<Object> contents = new ArrayList<>(read.inputs().stream().map(TableInput::content).toList());
        contents.addAll(read.unknown());
        return contents;
    }

    private SheetLine shown() {
        return sheets.get(Math.max(0, sheet.getSelectionIndex()));
    }

    private void show() {
        sheet.setEnabled(sheets.size() > 1);
        kind.select(shown().kind().map(known -> known.ordinal() + 1).orElse(0));
        mapping.show(shown());
        check();
    }

    private void choose() {
        int index = kind.getSelectionIndex();
        shown().kind(index <= 0 ? Optional.empty() : Optional.of(TableKind.values()[index - 1]));
        mapping.show(shown());
        check();
    }

    private void check() {
        List<TableInput> inputs = inputs();
        boolean some = inputs.stream().anyMatch(input -> !input.mapping().headers().isEmpty());
        setErrorMessage(some ? null : Messages.TableColumnsPage_none);
        setPageComplete(some);
        List<String> unused = shown().mapping() == null ? List.of() : shown().mapping().unmapped(shown().content().header());
        setMessage(unused.isEmpty() ? null : NLS.bind(Messages.TableColumnsPage_unused, String.join(", ", unused)), INFORMATION);
    }

    List<TableInput> inputs() {
        return sheets.stream().map(SheetLine::input).flatMap(Optional::stream)
                .filter(input -> !input.mapping().headers().isEmpty()).toList();
    }

    /** Makes the import as it is chosen. */
    ImportTables action(LandscapeProject project) {
        return new ImportTables(project).empty(EmptyCells.values()[empty.getSelectionIndex()]).makingMissing(makes.getSelection())
                .days(Optional.of(days.getText().strip()).filter(pattern -> !pattern.isEmpty())).in(words.locale());
    }

    void remember(IDialogSettings settings) {
        settings.put(EMPTY, empty.getSelectionIndex());
        settings.put(MAKES, makes.getSelection());
    }

    MappingTable mapping() {
        return mapping;
    }
}
