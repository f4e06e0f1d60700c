/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.exchange.tables.write.ExportTables;
import org.klantreis.ui.wizards.Fields;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Asks which tables are exported, and how. */
final class TablesPage extends ExportPage {
    private static final String FORMAT = "format";
    private static final String DELIMITER = "delimiter";
    private static final String LEFT_OUT = "leftOut";
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    private Combo format;
    private Combo delimiter;
    private Languages languages;
    private CheckboxTableViewer tables;

    TablesPage(LandscapeChoice landscapes) {
        super(landscapes, "tables", Messages.TablesPage_title, Messages.TablesPage_description);
    }

    @Override
    void createOptions(Fields fields, IDialogSettings last) {
        format = fields.combo(Messages.Format_label, SWT.READ_ONLY);
        format.setItems(Messages.TablesPage_workbook, Messages.TablesPage_folder);
        format.select("csv".equals(last.get(FORMAT)) ? 1 : 0);
        delimiter = fields.combo(Messages.TablesPage_delimiter, SWT.READ_ONLY);
        delimiter.setItems(Messages.TablesPage_comma, Messages.TablesPage_semicolon, Messages.TablesPage_tab);
        delimiter.select(last.get(DELIMITER) == null ? 0 : Math.max(0, last.getInt(DELIMITER)));
        languages = new Languages(fields, last);
    }

    @Override
    void createBelow(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.TablesPage_tables);
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(label);
        tables = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 190).applyTo(tables.getControl());
        Fields.name(tables.getControl(), label);
        tables.setContentProvider(ArrayContentProvider.getInstance());
        tables.setLabelProvider(LabelProvider.createTextProvider(kind -> Words.in(Locale.getDefault()).of((TableKind) kind)));
        tables.setInput(TableKind.values());
        tables.setAllChecked(true);
        String leftOut = getWizard().getDialogSettings().get(LEFT_OUT);
        Arrays.stream(leftOut == null ? new String[0] : leftOut.split(",")).map(TableKind::named).flatMap(Optional::stream)
                .forEach(kind -> tables.setChecked(kind, false));
        tables.addCheckStateListener(event -> changed());
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        all(buttons, Messages.TablesPage_all, true);
        all(buttons, Messages.TablesPage_none, false);
    }

    private void all(Composite parent, String text, boolean state) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            tables.setAllChecked(state);
            changed();
        });
    }

    @Override
    void refresh() {
        delimiter.setEnabled(isFolder());
    }

    private boolean isFolder() {
        return format.getSelectionIndex() == 1;
    }

    private Set<TableKind> chosen() {
        Set<TableKind> kinds = EnumSet.noneOf(TableKind.class);
        for (Object kind : tables.getCheckedElements()) {
            kinds.add((TableKind) kind);
        }
        return kinds;
    }

    @Override
    Optional<String> optionError() {
        return chosen().isEmpty() ? Optional.of(Messages.TablesPage_noTable) : Optional.empty();
    }

    @Override
    String ending() {
        return isFolder() ? "" : "xlsx";
    }

    @Override
    String fileName() {
        return super.fileName() + (isFolder() ? "-tables" : "");
    }

    @Override
    List<Path> existing(Path path) {
        return landscape().map(landscape -> new ExportTables(landscape.model()).only(chosen()).existing(path)).orElse(List.of());
    }

    @Override
    ExportWork work() {
        Set<TableKind> kinds = chosen();
        Locale language = languages.chosen();
        char separator = DELIMITERS.get(delimiter.getSelectionIndex());
        return (project, target) -> new ExportTables(project).only(kinds).in(language).delimitedBy(separator).execute(target)
                .losses();
    }

    @Override
    void save(IDialogSettings settings) {
        settings.put(FORMAT, isFolder() ? "csv" : "xlsx");
        settings.put(DELIMITER, delimiter.getSelectionIndex());
        languages.save(settings);
        Set<TableKind> kinds = chosen();
        settings.put(LEFT_OUT, Arrays.stream(TableKind.values()).filter(kind -> !kinds.contains(kind)).map(TableKind::key)
                .collect(Collectors.joining(",")));
    }
}
