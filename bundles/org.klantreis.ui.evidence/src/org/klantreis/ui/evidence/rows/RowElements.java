/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.knowledge.results.KindIcons;

/** Leads from the rows of a table to the elements in them: by double click, Enter and the context menu. */
final class RowElements {
    private static final int MOST = 12;

    private final Table table;
    private final KindIcons icons;
    private final IntFunction<List<Object>> rows;
    private final Runnable copy;
    private final Consumer<ElementRef> show;
    private Consumer<List<Object>> opener = this::openFirst;
    /** Where the mouse was pressed; null after a key was. */
    private Point pressed;

    RowElements(Table table, KindIcons icons, IntFunction<List<Object>> rows, Runnable copy, Consumer<ElementRef> show) {
        this.table = table;
        this.icons = icons;
        this.rows = rows;
        this.copy = copy;
        this.show = show;
    }

    void install() {
        table.addListener(SWT.MouseDown, event -> pressed = new Point(event.x, event.y));
        table.addListener(SWT.KeyDown, event -> {
            pressed = null;
            if (event.keyCode == 'c' && event.stateMask == SWT.MOD1) {
                copy.run();
            }
        });
        table.addListener(SWT.DefaultSelection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0) {
                open(index);
            }
        });
        Menu menu = new Menu(table);
        menu.addListener(SWT.Show, event -> fill(menu));
        table.setMenu(menu);
    }

    private void open(int index) {
        List<Object> row = rows.apply(index);
        TableItem item = pressed == null ? null : table.getItem(pressed);
        for (int i = 0; item != null && i < row.size(); i++) {
            if (item.getBounds(i).contains(pressed) && row.get(i) instanceof ElementRef element) {
                show.accept(element);
                return;
            }
        }
        opener.accept(row);
    }

    void setOpener(Consumer<List<Object>> other) {
        opener = other;
    }

    /** Where no element is pointed at, the smallest one is meant: a step rather than the units around it. */
    private void openFirst(List<Object> row) {
        List<ElementRef> elements = of(row);
        elements.stream().filter(element -> element.kind().equals("Step")).findFirst()
                .or(() -> elements.stream().findFirst()).ifPresent(show);
    }

    static List<ElementRef> of(List<Object> row) {
        List<ElementRef> elements = new ArrayList<>();
        for (Object cell : row) {
            if (cell instanceof List<?> cells) {
                cells.stream().filter(ElementRef.class::isInstance).map(ElementRef.class::cast).forEach(elements::add);
            } else if (cell instanceof ElementRef element) {
                elements.add(element);
            }
        }
        return elements.stream().distinct().toList();
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        if (table.getSelectionIndex() >= 0) {
            for (ElementRef element : of(rows.apply(table.getSelectionIndex())).stream().limit(MOST).toList()) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(NLS.bind(Messages.RowElements_show, KindIcons.name(element.kind()),
                        element.name().replace("&", "&&")));
                item.setImage(icons.of(element));
                item.addListener(SWT.Selection, chosen -> show.accept(element));
            }
            if (menu.getItemCount() > 0) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
        }
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.RowElements_copy);
        item.addListener(SWT.Selection, chosen -> copy.run());
    }
}
