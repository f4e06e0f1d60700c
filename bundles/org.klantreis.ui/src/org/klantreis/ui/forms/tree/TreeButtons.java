/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.klantreis.model.Document;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.ui.labels.ElementLabels;

/** The buttons below the tree. */
final class TreeButtons {
    private final ElementTree tree;
    private final LocalResourceManager images;
    private final Button add;
    private final Button remove;
    private final Button up;
    private final Button down;

    TreeButtons(Composite parent, FormToolkit toolkit, ElementTree tree) {
        this.tree = tree;
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        add = button(toolkit, row, Messages.TreeButtons_add, Messages.TreeButtons_addHint, this::add);
        remove = button(toolkit, row, Messages.TreeButtons_remove, Messages.TreeButtons_removeHint, tree::remove);
        up = button(toolkit, row, "\u2191", Messages.TreeButtons_upHint, () -> tree.move(-1));
        down = button(toolkit, row, "\u2193", Messages.TreeButtons_downHint, () -> tree.move(1));
    }

    private static Button button(FormToolkit toolkit, Composite row, String text, String hint, Runnable action) {
        Button button = toolkit.createButton(row, text, SWT.PUSH);
        button.setToolTipText(hint);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Adds what can be made at the selection; where that is more than one kind, a menu asks which. */
    void add() {
        List<NewElement> possible = NewElement.at(selected());
        if (!tree.isEditable() || possible.isEmpty()) {
            return;
        }
        if (possible.size() == 1) {
            tree.create(possible.get(0));
            return;
        }
        Menu menu = new Menu(add);
        for (NewElement one : possible) {
            if (one.isBeside()) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(one.label());
            item.setImage(images.get(ElementLabels.icon(KlantreisFactory.eINSTANCE.create(one.type()))));
            item.addListener(SWT.Selection, event -> tree.create(one));
        }
        Point place = add.toDisplay(0, add.getSize().y);
        menu.setLocation(place);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private Object selected() {
        Object first = tree.selection().getFirstElement();
        return first != null ? first : ((Object[]) tree.viewer().getInput()).length > 0 ? ((Object[]) tree.viewer().getInput())[0] : null;
    }

    void update() {
        List<EObject> elements = tree.elements();
        boolean editable = tree.isEditable();
        boolean one = editable && elements.size() == 1 && tree.selection().size() == 1;
        add.setEnabled(editable && !NewElement.at(selected()).isEmpty());
        remove.setEnabled(editable && !elements.isEmpty() && elements.stream().noneMatch(Document.class::isInstance));
        up.setEnabled(one && TreeEdits.canMove(elements.get(0), -1));
        down.setEnabled(one && TreeEdits.canMove(elements.get(0), 1));
    }
}
