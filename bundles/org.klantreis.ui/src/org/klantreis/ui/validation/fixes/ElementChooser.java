/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.ui.labels.ElementLabelProvider;
import org.klantreis.ui.labels.ElementLabels;

/** A list of elements to choose from; typing anything of a name narrows it. */
final class ElementChooser extends ElementListSelectionDialog {
    private final Map<EObject, String> labels;

    private ElementChooser(Shell shell, Map<EObject, String> labels) {
        super(shell, new ElementLabelProvider() {
            @Override
            public String getText(Object object) {
                return labels.getOrDefault(object, super.getText(object));
            }
        });
        this.labels = labels;
    }

    /**
     * Asks for elements.
     *
     * @param shell the parent
     * @param title the dialog's title
     * @param question what it asks
     * @param candidates what can be chosen
     * @param several whether more than one
     * @return what was chosen; empty when cancelled
     */
    static List<EObject> choose(Shell shell, String title, String question, List<EObject> candidates, boolean several) {
        Map<EObject, String> labels = candidates.stream()
                .collect(Collectors.toMap(candidate -> candidate, ElementChooser::label, (one, other) -> one));
        ElementChooser dialog = new ElementChooser(shell, labels);
        dialog.setTitle(title);
        dialog.setMessage(question);
        dialog.setMultipleSelection(several);
        dialog.setHelpAvailable(false);
        dialog.setEmptyListMessage(Messages.ElementChooser_empty);
        dialog.setSize(70, 18);
        Comparator<EObject> byLabel = Comparator.comparing(labels::get, Collator.getInstance());
        dialog.setElements(candidates.stream().sorted(byLabel).toArray());
        return dialog.open() == Window.OK ? Arrays.stream(dialog.getResult()).map(EObject.class::cast).toList() : List.of();
    }

    /** The name, and where the element is, so that two of the same name can be told apart. */
    private static String label(EObject element) {
        EObject container = element.eContainer();
        boolean top = container == null || container instanceof Landscape
                || container instanceof Document && !(container instanceof Journey);
        return ElementLabels.text(element) + (top ? "" : " – " + ElementLabels.text(container));
    }

    @Override
    protected FilteredList createFilteredList(Composite parent) {
        FilteredList list = super.createFilteredList(parent);
        list.setFilterMatcher(new FilteredList.FilterMatcher() {
            private String wanted = "";

            @Override
            public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
                wanted = pattern.strip().toLowerCase(Locale.getDefault());
            }

            @Override
            public boolean match(Object element) {
                return labels.get(element).toLowerCase(Locale.getDefault()).contains(wanted);
            }
        });
        return list;
    }
}
