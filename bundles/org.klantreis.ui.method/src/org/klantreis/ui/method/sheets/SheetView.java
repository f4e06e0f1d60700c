/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.sheets;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.klantreis.model.Journey;
import org.klantreis.report.render.Drawing;
import org.klantreis.report.views.ViewSource;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.method.picture.PicturePane;
import org.klantreis.ui.method.view.MethodView;
import org.klantreis.ui.method.view.Subject;

/** A sheet about a journey: the one that the user works on, or another that is chosen above it. */
public abstract class SheetView extends MethodView {
    private Composite body;
    private JourneyChoice choice;
    private PicturePane picture;
    private Label empty;
    private String shown = "";

    @Override
    protected Control createContent(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        Composite bar = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).spacing(8, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        choice = new JourneyChoice(bar, this::showJourney);
        addChoices(bar);
        empty = new Label(body, SWT.WRAP);
        empty.setText(Messages.SheetView_empty);
        GridDataFactory.fillDefaults().indent(10, 10).exclude(true).applyTo(empty);
        picture = new PicturePane(body, getPartName());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(picture.control());
        picture.addOpenListener(id -> subject().flatMap(subject -> subject.open().find(id))
                .ifPresent(element -> open(element, null)));
        return body;
    }

    /**
     * Adds further choices beside that of the journey.
     *
     * @param bar where; it has room for two controls
     */
    protected void addChoices(Composite bar) {
        // for subclasses
    }

    /**
     * Returns what to draw.
     *
     * @param source the journey with its project
     * @return the drawing
     */
    protected abstract Drawing drawing(ViewSource source);

    @Override
    protected void addActions(IToolBarManager bar) {
        picture.addActions(bar);
    }

    @Override
    protected void addMenu(IMenuManager menu) {
        picture.addMenu(menu);
    }

    @Override
    protected final void show(Subject subject) {
        Optional<Journey> journey = subject.journey().or(() -> subject.open().find(shown).filter(Journey.class::isInstance)
                .map(Journey.class::cast)).or(() -> subject.journeys().stream().min(Comparator.comparing(ElementLabels::text)));
        choice.show(subject.journeys(), journey.orElse(null));
        journey.ifPresent(about -> {
            picture.show(drawing(new ViewSource(subject.open().model().documents(), about).in(Locale.getDefault())));
            if (!shown.equals(about.getId())) {
                picture.canvas().scrollTo(0, 0);
            }
            shown = about.getId();
        });
        see(empty, journey.isEmpty());
        see(picture.control(), journey.isPresent());
        body.layout(true);
    }

    private static void see(Control control, boolean visible) {
        control.setVisible(visible);
        ((org.eclipse.swt.layout.GridData) control.getLayoutData()).exclude = !visible;
    }

    @Override
    public void setFocus() {
        if (isSettled() && picture.control().isVisible()) {
            picture.control().setFocus();
        } else {
            super.setFocus();
        }
    }

    PicturePane picture() {
        return picture;
    }

    JourneyChoice choice() {
        return choice;
    }
}
