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
import java.util.Optional;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.ui.map.marks.ElementMark;
import org.klantreis.ui.map.viewer.MapViewer;
import org.klantreis.ui.review.merge.session.Origin;
import org.klantreis.ui.review.place.JourneyMapArea;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.ui.review.widgets.Dates;

/** One of the three states of a conflict: its value, who gave it, where it is on the map, and a button to take it. */
final class ConflictPane extends Composite {
    private final Label title;
    private final Button take;
    private final Label origin;
    private final Text value;
    private final JourneyMapArea map;
    private String name = "";

    ConflictPane(Composite parent, Runnable taken) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(6, 3).applyTo(this);
        title = new Label(this, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        take = new Button(this, SWT.PUSH);
        take.setText(Messages.ConflictPane_take);
        AccessibleName.set(take, () -> take.getText().replace("&", "") + ": " + name);
        take.addListener(SWT.Selection, event -> taken.run());
        origin = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, origin.computeSize(SWT.DEFAULT,
                SWT.DEFAULT).y * 2).applyTo(origin);
        value = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        value.addListener(SWT.Traverse, event -> event.doit = true);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, value.getLineHeight() * 3).applyTo(value);
        AccessibleName.set(value, () -> NLS.bind(Messages.ConflictPane_value, name));
        MapViewer viewer = new MapViewer(this);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(80, 120).applyTo(viewer);
        map = new JourneyMapArea(viewer);
    }

    /** Shows a state; null for none. */
    void show(String side, Conflict conflict, Conflict.State state, boolean chosen) {
        name = side;
        title.setText((chosen ? NLS.bind(Messages.ConflictPane_chosen, side) : side).replace("&", "&&"));
        take.setEnabled(conflict != null && !chosen);
        value.setText(state == null ? "" : state.text().isEmpty() && state.element() == null ? Messages.ConflictPane_absent
                : state.text());
        map.viewer().setName(NLS.bind(Messages.ConflictPane_map, side));
        Identified element = state == null ? null : state.element();
        boolean mapped = map.show(documents(element), element,
                conflict == null ? Map.of() : Map.of(conflict.elementId(), ElementMark.CONFLICTING));
        map.viewer().setVisible(mapped);
        layout(true);
    }

    /** Shows who gave it what it has. */
    void show(Optional<Origin> by) {
        origin.setText(by.map(found -> NLS.bind(Messages.ConflictPane_by, new Object[] {found.author(), Dates.of(found.date()),
                found.message()}))
                .orElse("").replace("&", "&&"));
        origin.setToolTipText(by.map(Origin::message).orElse(null));
    }

    /** Returns all documents that were read together with an element. */
    private static List<Document> documents(EObject element) {
        List<Document> documents = new ArrayList<>();
        Resource resource = element == null ? null : element.eResource();
        if (resource == null || resource.getResourceSet() == null) {
            return documents;
        }
        for (Notifier each : resource.getResourceSet().getResources()) {
            ((Resource) each).getContents().stream().filter(Document.class::isInstance).map(Document.class::cast)
                    .forEach(documents::add);
        }
        return documents;
    }

    MapViewer viewer() {
        return map.viewer();
    }

    Button take() {
        return take;
    }

    Text value() {
        return value;
    }
}
