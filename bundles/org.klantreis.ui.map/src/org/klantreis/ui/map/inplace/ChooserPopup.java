/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.inplace;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.labels.ElementLabelProvider;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.edit.Edits;
import org.klantreis.ui.map.paint.Rects;
import org.klantreis.ui.map.session.MapSession;

/** Lets the user choose what a reference points at, by typing a part of the name. */
public final class ChooserPopup extends PopupDialog {
    private static final Object NONE = Messages.ChooserPopup_none;

    private final MapSession session;
    private final EObject element;
    private final EReference reference;
    private final Spot spot;
    private TableViewer viewer;
    private Text filter;

    /**
     * Makes a popup.
     *
     * @param session the map
     * @param element whose reference is to be changed
     * @param reference the reference
     * @param spot where it is shown
     */
    public ChooserPopup(MapSession session, EObject element, EReference reference, Spot spot) {
        super(session.canvas().getShell(), SWT.RESIZE, true, true, false, false, false,
                NLS.bind(Messages.ChooserPopup_title, ElementLabels.feature(reference)), Messages.ChooserPopup_info);
        this.session = session;
        this.element = element;
        this.reference = reference;
        this.spot = spot;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.ChooserPopup_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 220).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new ElementLabelProvider());
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer of, Object parentElement, Object candidate) {
                String typed = filter.getText().strip().toLowerCase(Locale.getDefault());
                String text = candidate instanceof EObject object ? ElementLabels.text(object) : String.valueOf(candidate);
                return typed.isEmpty() || text.toLowerCase(Locale.getDefault()).contains(typed);
            }
        });
        viewer.setInput(candidates());
        Object now = element.eGet(reference);
        viewer.setSelection(new StructuredSelection(now == null ? NONE : now), true);
        filter.addListener(SWT.Modify, event -> {
            viewer.refresh();
            if (viewer.getTable().getItemCount() > 0) {
                viewer.getTable().select(0);
            }
        });
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                int index = viewer.getTable().getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                viewer.getTable().setSelection(Math.max(0, Math.min(viewer.getTable().getItemCount() - 1, index)));
                event.doit = false;
            }
        });
        filter.addListener(SWT.DefaultSelection, event -> choose());
        viewer.getTable().addListener(SWT.DefaultSelection, event -> choose());
        viewer.getTable().addListener(SWT.MouseUp, event -> choose());
        return area;
    }

    private List<Object> candidates() {
        List<Object> found = new java.util.ArrayList<>();
        found.add(NONE);
        session.landscape().model().documents().stream()
                .flatMap(document -> {
                    List<EObject> all = new java.util.ArrayList<>(List.of(document));
                    EcoreUtil.<EObject>getAllContents(document, false).forEachRemaining(all::add);
                    return all.stream();
                })
                .filter(candidate -> candidate != element && reference.getEReferenceType().isInstance(candidate))
                .sorted(Comparator.comparing(ElementLabels::text, String.CASE_INSENSITIVE_ORDER)).forEach(found::add);
        return found;
    }

    private void choose() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        close();
        if (chosen != null) {
            session.execute(Edits.set(session.landscape().editingDomain(), element, reference, chosen == NONE ? null : chosen));
        }
        session.canvas().setFocus();
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle area = Rects.outer(session.canvas().viewport().toWindow(spot.zone(), spot.bounds()));
        return session.canvas().toDisplay(Math.max(0, area.x), Math.max(0, area.y + Math.min(area.height, 48)));
    }
}
