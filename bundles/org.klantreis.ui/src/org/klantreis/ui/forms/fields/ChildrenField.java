/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.ui.labels.ElementLabels;

/** What an element contains, as links, with one to add another. */
final class ChildrenField extends Field {
    private static final int MOST = 12;

    private final EReference reference;
    private Composite list;
    private Link add;
    private Link more;
    private boolean all;
    private String shown;

    ChildrenField(FieldSite site, EReference reference) {
        super(site, reference);
        this.reference = reference;
    }

    @Override
    protected Control createControl(Composite parent) {
        list = site().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(list);
        more = Widgets.link(site(), list, "", () -> {
            all = true;
            refresh();
        });
        add = Widgets.link(site(), list, NLS.bind(Messages.ChildrenField_add, ElementLabels.type(reference.getEReferenceType())),
                this::add);
        return list;
    }

    private void add() {
        EObject child = KlantreisFactory.eINSTANCE.create(reference.getEReferenceType());
        if (reference.isMany()) {
            Edits.add(site().landscape(), element(), reference, List.of(child));
        } else {
            set(child);
        }
        site().open((Identified) child);
    }

    @Override
    public Control focusControl() {
        return add;
    }

    @Override
    public void refresh() {
        List<EObject> children = new ArrayList<>();
        if (value() instanceof List<?> many) {
            many.forEach(child -> children.add((EObject) child));
        } else if (value() instanceof EObject one) {
            children.add(one);
        }
        StringBuilder now = new StringBuilder().append(all);
        children.forEach(child -> now.append(System.identityHashCode(child)).append(ElementLabels.text(child)));
        if (now.toString().equals(shown)) {
            return;
        }
        shown = now.toString();
        for (Control control : list.getChildren()) {
            if (control != add && control != more) {
                control.dispose();
            }
        }
        int count = all || children.size() <= MOST ? children.size() : MOST - 2;
        children.stream().limit(count).forEach(this::link);
        boolean hidden = count < children.size();
        Widgets.label(more, hidden ? NLS.bind(Messages.ChildrenField_more, children.size() - count) : "");
        more.setVisible(hidden);
        more.setLayoutData(new org.eclipse.swt.layout.GridData());
        ((org.eclipse.swt.layout.GridData) more.getLayoutData()).exclude = !hidden;
        list.layout(true);
        site().reflow();
    }

    private void link(EObject child) {
        Composite row = site().toolkit().createComposite(list);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
        site().toolkit().createLabel(row, "").setImage(site().image(child));
        Widgets.link(site(), row, ElementLabels.text(child).strip().replaceAll("\\s+", " "), () -> site().open((Identified) child));
        row.moveAbove(more);
    }

    @Override
    protected void forget() {
        all = false;
    }

    @Override
    protected void setEditable(boolean editable) {
        add.setVisible(editable);
    }
}
