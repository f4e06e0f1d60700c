/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.review.widgets.AccessibleName;

/** What a reference leads to. */
final class ElementsField implements ValueField {
    private final EReference reference;
    private final Map<String, String> names;
    private final Composite area;
    private final Text text;
    private List<String> chosen = new ArrayList<>();

    ElementsField(Composite parent, EReference reference, Map<String, String> names) {
        this.reference = reference;
        this.names = names;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        text = new Text(area, SWT.BORDER | SWT.READ_ONLY);
        AccessibleName.set(text, ElementLabels.feature(reference));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        Button choose = new Button(area, SWT.PUSH);
        choose.setText(Messages.EditedValue_choose);
        choose.addListener(SWT.Selection, event -> choose());
    }

    private void choose() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(area.getShell(), new LabelProvider() {
            @Override
            public String getText(Object id) {
                return names.getOrDefault(id, (String) id);
            }
        });
        dialog.setTitle(NLS.bind(Messages.EditedValue_chooseTitle, ElementLabels.feature(reference)));
        dialog.setMultipleSelection(reference.isMany());
        dialog.setAllowDuplicates(false);
        dialog.setEmptySelectionMessage(Messages.EditedValue_none);
        dialog.setValidator(selection -> org.eclipse.core.runtime.Status.OK_STATUS);
        dialog.setElements(names.keySet().toArray());
        dialog.setInitialElementSelections(chosen);
        if (dialog.open() == Window.OK) {
            List<String> ids = new ArrayList<>();
            for (Object id : dialog.getResult()) {
                ids.add((String) id);
            }
            set(ids);
        }
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void set(List<String> ids) {
        chosen = new ArrayList<>(ids);
        text.setText(chosen.isEmpty() ? Messages.EditedValue_none
                : chosen.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", ")));
    }

    @Override
    public List<String> values() {
        return chosen;
    }
}
