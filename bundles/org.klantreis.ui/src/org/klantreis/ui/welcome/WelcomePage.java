/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.welcome;

import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.klantreis.ui.project.RecentLandscapes;
import org.klantreis.ui.wizards.Wizards;

/** The content of the Welcome: four ways to begin, the first steps, and the projects of last time. */
final class WelcomePage {
    private static final int COLUMN = 300;
    private static final int NARROW = 900;

    private final WelcomeActions actions;
    private final ScrolledComposite scroll;
    private final Composite body;
    private final Composite columns;
    private final Composite recent;
    private final LocalResourceManager resources;
    private Link first;

    /**
     * Makes it.
     *
     * @param parent where it goes
     * @param actions what its links do
     */
    WelcomePage(Composite parent, WelcomeActions actions) {
        this.actions = actions;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        resources = new LocalResourceManager(JFaceResources.getResources(), scroll);
        body = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(48, 36).spacing(0, 28).applyTo(body);
        header();
        columns = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        begin(column(Messages.WelcomePage_begin));
        steps(column(Messages.WelcomePage_steps));
        recent = column(Messages.WelcomePage_recent);
        refresh();
        scroll.setContent(body);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> layout());
        layout();
    }

    /** Gives the keyboard to the first link. */
    void setFocus() {
        first.setFocus();
    }

    /** Shows the projects of last time as they are now. */
    void refresh() {
        for (int i = recent.getChildren().length - 1; i > 0; i--) {
            recent.getChildren()[i].dispose();
        }
        List<IContainer> landscapes = RecentLandscapes.get();
        if (landscapes.isEmpty()) {
            text(recent, Messages.WelcomePage_noRecent);
        }
        for (IContainer landscape : landscapes) {
            link(recent, landscape.getFullPath().makeRelative().toString(), () -> actions.open(landscape));
            text(recent, String.valueOf(landscape.getLocation()));
        }
        columns.requestLayout();
    }

    private void header() {
        Composite header = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 4).applyTo(header);
        Label icon = new Label(header, SWT.NONE);
        ResourceLocator.imageDescriptorFromBundle("org.klantreis.ui", "icons/klantreis64.png")
                .ifPresent(image -> icon.setImage(resources.get(image)));
        GridDataFactory.fillDefaults().span(1, 2).applyTo(icon);
        Label title = new Label(header, SWT.NONE);
        title.setText(Messages.WelcomePage_title);
        title.setFont(font(2.0, SWT.BOLD));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).grab(true, true).applyTo(title);
        Label subtitle = new Label(header, SWT.NONE);
        subtitle.setText(Messages.WelcomePage_subtitle);
        subtitle.setFont(font(1.15, SWT.NONE));
    }

    private void begin(Composite column) {
        first = link(column, Messages.WelcomePage_example, actions::openExample);
        text(column, Messages.WelcomePage_exampleText);
        link(column, Messages.WelcomePage_project, () -> actions.wizard(Wizards.NEW_PROJECT));
        text(column, Messages.WelcomePage_projectText);
        link(column, Messages.WelcomePage_clone, () -> actions.wizard(Wizards.CLONE));
        text(column, Messages.WelcomePage_cloneText);
        link(column, Messages.WelcomePage_folder, () -> actions.wizard(Wizards.OPEN_FOLDER));
        text(column, Messages.WelcomePage_folderText);
    }

    private void steps(Composite column) {
        String[] steps = {Messages.WelcomePage_step1, Messages.WelcomePage_step2, Messages.WelcomePage_step3,
                Messages.WelcomePage_step4};
        for (int i = 0; i < steps.length; i++) {
            Label step = text(column, NLS.bind(Messages.WelcomePage_step, i + 1, steps[i]));
            ((GridData) step.getLayoutData()).verticalIndent = i == 0 ? 4 : 8;
        }
        Link go = link(column, Messages.WelcomePage_toJourneys, actions::toJourneys);
        ((GridData) go.getLayoutData()).verticalIndent = 14;
    }

    private Composite column(String heading) {
        Composite column = new Composite(columns, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).hint(COLUMN, SWT.DEFAULT).applyTo(column);
        Label label = new Label(column, SWT.NONE);
        label.setText(heading);
        label.setFont(font(1.35, SWT.BOLD));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return column;
    }

    private Link link(Composite parent, String text, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.setFont(font(1.15, SWT.NONE));
        link.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 12).applyTo(link);
        return link;
    }

    private static Label text(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN - 10, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Font font(double scale, int style) {
        Font plain = JFaceResources.getDefaultFont();
        int height = (int) Math.round(plain.getFontData()[0].getHeight() * scale);
        return resources.create(FontDescriptor.createFrom(plain).setHeight(height).withStyle(style));
    }

    /** The columns stand side by side where there is room, and below each other where not. */
    private void layout() {
        boolean narrow = scroll.getClientArea().width < NARROW;
        GridLayoutFactory.fillDefaults().numColumns(narrow ? 1 : 3).equalWidth(true).spacing(48, 28).applyTo(columns);
        Point size = body.computeSize(Math.max(COLUMN + 96, scroll.getClientArea().width), SWT.DEFAULT);
        scroll.setMinSize(COLUMN + 96, size.y);
        body.layout(true, true);
    }
}
