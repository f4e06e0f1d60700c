/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.overlaps;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.knowledge.results.KindIcons;

/** One of the three lists about a pair of journeys, with its heading. */
final class PairTable extends Composite {
    private final Label heading;
    private final Table table;
    private final KindIcons icons;

    PairTable(Composite parent, Consumer<ElementRef> show) {
        super(parent, SWT.NONE);
        icons = new KindIcons(new LocalResourceManager(JFaceResources.getResources(), this));
        GridLayoutFactory.fillDefaults().spacing(2, 2).applyTo(this);
        heading = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(heading);
        table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(80, 100).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> {
            if (event.item != null && event.item.getData() instanceof ElementRef element) {
                show.accept(element);
            }
        });
    }

    void show(String title, List<ElementRef> elements) {
        heading.setText(title.replace("&", "&&") + " (" + elements.size() + ")");
        table.setRedraw(false);
        table.removeAll();
        for (ElementRef element : elements) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(element.name());
            item.setImage(icons.of(element));
            item.setData(element);
        }
        table.setRedraw(true);
        layout();
    }

    List<String> names() {
        return java.util.Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    Table table() {
        return table;
    }
}
