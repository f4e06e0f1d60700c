/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.export;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.klantreis.report.paint.PageSize;
import org.klantreis.report.render.PictureFormat;
import org.klantreis.report.render.PictureOptions;
import org.klantreis.report.render.Theme;

/** How the picture is made: its format, its colours, and what only one format needs. */
final class FormatFields {
    private static final int TENTHS = 10;

    private final Map<PictureFormat, Button> formats = new EnumMap<>(PictureFormat.class);
    private final Combo theme;
    private final Combo page;
    private final Spinner scale;

    FormatFields(Composite parent, ExportChoice last, Runnable changed) {
        new Label(parent, SWT.NONE).setText(Messages.ExportMapPage_format);
        Composite radios = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(PictureFormat.values().length).applyTo(radios);
        for (PictureFormat format : PictureFormat.values()) {
            Button radio = new Button(radios, SWT.RADIO);
            radio.setText(format.name());
            radio.setToolTipText(explanation(format));
            radio.setSelection(format == last.format());
            radio.addListener(SWT.Selection, event -> {
                if (radio.getSelection()) {
                    enable();
                    changed.run();
                }
            });
            formats.put(format, radio);
        }
        theme = combo(parent, Messages.ExportMapPage_theme, changed, Messages.ExportMapPage_light, Messages.ExportMapPage_dark,
                Messages.ExportMapPage_print);
        theme.select(last.theme().ordinal());
        page = combo(parent, Messages.ExportMapPage_page, changed, Messages.ExportMapPage_wholeMap, Messages.ExportMapPage_a4,
                Messages.ExportMapPage_a3);
        page.select(last.page().ordinal());
        new Label(parent, SWT.NONE).setText(Messages.ExportMapPage_scale);
        scale = new Spinner(parent, SWT.BORDER);
        scale.setValues((int) Math.round(last.scale() * TENTHS), (int) (PictureOptions.SMALLEST_SCALE * TENTHS),
                (int) (PictureOptions.LARGEST_SCALE * TENTHS), 1, TENTHS / 2, TENTHS);
        scale.setToolTipText(Messages.ExportMapPage_scaleTip);
        scale.addListener(SWT.Selection, event -> changed.run());
        enable();
    }

    private static Combo combo(Composite parent, String label, Runnable changed, String... entries) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(entries);
        combo.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return combo;
    }

    private static String explanation(PictureFormat format) {
        return switch (format) {
            case SVG -> Messages.ExportMapPage_svg;
            case PDF -> Messages.ExportMapPage_pdf;
            case PNG -> Messages.ExportMapPage_png;
        };
    }

    private void enable() {
        page.setEnabled(format() == PictureFormat.PDF);
        scale.setEnabled(format() == PictureFormat.PNG);
    }

    PictureFormat format() {
        return formats.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
                .orElse(PictureFormat.SVG);
    }

    Theme theme() {
        return Theme.values()[theme.getSelectionIndex()];
    }

    PageSize page() {
        return PageSize.values()[page.getSelectionIndex()];
    }

    double scale() {
        return scale.getSelection() / (double) TENTHS;
    }
}
