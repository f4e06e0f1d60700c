/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;

/** Keeps what is selected in a table, and how far it is scrolled, while it gets other rows for the same things. */
public final class KeptSelection {
    private KeptSelection() {
    }

    /**
     * Gives a table other rows.
     *
     * @param <R> the rows
     * @param viewer the table, whose content provider takes a list
     * @param rows the rows
     * @param key says which row is about the same thing as one before, for example by the id of its element
     */
    public static <R> void during(TableViewer viewer, List<R> rows, Function<? super R, ?> key) {
        @SuppressWarnings("unchecked")
        List<R> selected = viewer.getStructuredSelection().toList();
        Set<Object> keys = selected.stream().map(key).collect(Collectors.toSet());
        int top = viewer.getTable().getTopIndex();
        viewer.getTable().setRedraw(false);
        try {
            viewer.setInput(rows);
            viewer.setSelection(new StructuredSelection(rows.stream().filter(row -> keys.contains(key.apply(row))).toList()));
            viewer.getTable().setTopIndex(top);
        } finally {
            viewer.getTable().setRedraw(true);
        }
    }
}
