/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.ColorSelector;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The silos of open landscapes with their colours, and buttons to change them. */
final class SiloTable extends Composite {
    private final Map<String, Optional<RGB>> pending = new HashMap<>();
    private final List<Silo> silos = Silo.ofOpenLandscapes();
    private final TableViewer viewer;
    private final ColorSelector selector;
    private final Button palette;

    SiloTable(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite area = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 220).applyTo(area);
        viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        SiloSwatches swatches = new SiloSwatches(viewer.getTable(), this::colour);
        column(layout, Messages.SiloTable_silo, 50, swatches);
        column(layout, Messages.SiloTable_landscape, 25,
                ColumnLabelProvider.createTextProvider(silo -> ((Silo) silo).landscape()));
        column(layout, Messages.SiloTable_colour, 25, ColumnLabelProvider.createTextProvider(silo -> describe((Silo) silo)));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        silos.forEach(silo -> pending.put(silo.id(), SiloColours.get().chosen(silo.id())));

        Composite buttons = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        new Label(buttons, SWT.NONE).setText(Messages.SiloTable_change);
        selector = new ColorSelector(buttons);
        selector.addListener(event -> choose(Optional.of(selector.getColorValue())));
        palette = new Button(buttons, SWT.PUSH);
        palette.setText(Messages.SiloTable_palette);
        palette.addListener(SWT.Selection, event -> choose(Optional.empty()));
        viewer.addSelectionChangedListener(event -> showSelection());
        viewer.setInput(silos);
        if (silos.isEmpty()) {
            Label none = new Label(this, SWT.WRAP);
            none.setText(Messages.SiloTable_none);
            GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(none);
        } else {
            viewer.setSelection(new StructuredSelection(silos.get(0)));
        }
        showSelection();
        getDisplay().asyncExec(this::adaptToTheme);
    }

    /** The table has the theme's background only after it was made. */
    private void adaptToTheme() {
        if (!isDisposed()) {
            viewer.refresh(true);
            showSelection();
        }
    }

    private void column(TableColumnLayout layout, String name, int weight, CellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(name);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
    }

    private RGB colour(Silo silo) {
        return pending.get(silo.id()).orElseGet(() -> SiloColours.ofPalette(silo.index(), isDark()));
    }

    private boolean isDark() {
        RGB back = viewer.getTable().getBackground().getRGB();
        return back.red + back.green + back.blue < 3 * 128;
    }

    private String describe(Silo silo) {
        return pending.get(silo.id()).map(rgb -> String.format("#%02X%02X%02X", rgb.red, rgb.green, rgb.blue))
                .orElse(Messages.SiloTable_ofPalette);
    }

    private Silo selected() {
        return (Silo) viewer.getStructuredSelection().getFirstElement();
    }

    private void showSelection() {
        Silo silo = selected();
        selector.setEnabled(silo != null);
        palette.setEnabled(silo != null && pending.get(silo.id()).isPresent());
        if (silo != null) {
            selector.setColorValue(colour(silo));
            selector.getButton().setToolTipText(silo.name());
        }
    }

    /** Chooses the colour of the selected silo; empty for the palette's. */
    void choose(Optional<RGB> colour) {
        pending.put(selected().id(), colour);
        viewer.update(selected(), null);
        showSelection();
    }

    /** Chooses the palette's colours for all. */
    void showDefaults() {
        pending.replaceAll((silo, colour) -> Optional.empty());
        viewer.refresh(true);
        showSelection();
    }

    /** Keeps the colours. */
    void apply() {
        pending.forEach((silo, colour) -> {
            if (!SiloColours.get().chosen(silo).equals(colour)) {
                SiloColours.get().choose(silo, colour);
            }
        });
    }
}
