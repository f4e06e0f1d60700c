/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.model.Element;
import org.klantreis.ui.labels.ElementLabels;

/**
 * A choice of one element, or of none.
 *
 * @param <T> the class of the elements
 */
final class ElementChoice<T extends Element> {
    private final Combo combo;
    private List<T> elements = List.of();

    ElementChoice(Composite parent, Runnable changed) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(20);
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    /** Offers elements by name; what was chosen stays chosen. */
    void offer(Collection<T> offered) {
        String chosen = chosen() == null ? "" : chosen().getId();
        elements = offered.stream().sorted(Comparator.comparing(ElementLabels::text, String.CASE_INSENSITIVE_ORDER)).toList();
        String[] names = new String[elements.size() + 1];
        names[0] = Messages.ElementChoice_none;
        int index = 0;
        for (int i = 0; i < elements.size(); i++) {
            names[i + 1] = ElementLabels.text(elements.get(i));
            index = elements.get(i).getId().equals(chosen) ? i + 1 : index;
        }
        if (!java.util.Arrays.equals(names, combo.getItems())) {
            combo.setItems(names);
        }
        combo.select(index);
    }

    T chosen() {
        int index = combo.getSelectionIndex();
        return index <= 0 || index > elements.size() ? null : elements.get(index - 1);
    }

    void choose(T element) {
        combo.select(element == null ? 0 : elements.indexOf(element) + 1);
    }

    Combo combo() {
        return combo;
    }
}
