/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.klantreis.method.progress.Missing;
import org.klantreis.method.progress.Progress;
import org.klantreis.method.progress.StepProgress;
import org.klantreis.method.progress.StepState;
import org.klantreis.ui.labels.ElementLabels;

/** The eleven steps of one journey below each other, with what is missing as sentences and what to do about it as links. */
final class Checklist {
    private static final int MARGIN = 8;
    private static final int ICON = 22;

    private final ScrolledComposite scroller;
    private final StateIcons icons;
    private final Consumer<Missing> open;
    private final List<Link> links = new ArrayList<>();
    private Composite page;
    private Progress shown;

    /** Makes it; {@code open} takes what the user wants to mend. */
    Checklist(Composite parent, Consumer<Missing> open) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.addListener(SWT.Resize, event -> measure());
        icons = new StateIcons(scroller);
        this.open = open;
    }

    /** Shows the progress of a journey; null for none. */
    void show(Progress progress) {
        if (progress != null && progress.equals(shown)) {
            return;
        }
        boolean same = shown != null && progress != null && shown.journey().getId().equals(progress.journey().getId());
        Point origin = same ? scroller.getOrigin() : new Point(0, 0);
        int focused = focused();
        shown = progress;
        Composite old = page;
        links.clear();
        page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(4, 3).applyTo(page);
        if (progress != null) {
            fill(progress);
        }
        scroller.setContent(page);
        if (old != null) {
            old.dispose();
        }
        measure();
        scroller.setOrigin(origin);
        if (focused >= 0 && !links.isEmpty()) {
            links.get(Math.min(focused, links.size() - 1)).setFocus();
        }
    }

    private int focused() {
        Control control = scroller.getDisplay().getFocusControl();
        return control instanceof Link link ? links.indexOf(link) : -1;
    }

    private void fill(Progress progress) {
        Label title = new Label(page, SWT.WRAP);
        title.setFont(JFaceResources.getBannerFont());
        title.setText(ElementLabels.text(progress.journey()).replace("&", "&&"));
        wide(title, 0);
        progress.next().ifPresentOrElse(next -> link(NLS.bind(Messages.Checklist_next, escaped(next.todo())), next, 0), () -> {
            Label all = new Label(page, SWT.WRAP);
            all.setText(Messages.Checklist_all);
            wide(all, 0);
        });
        for (StepProgress step : progress.steps()) {
            head(step);
            for (Missing missing : step.missing()) {
                link(NLS.bind(Messages.Checklist_missing, escaped(missing.text()), escaped(missing.todo())), missing, ICON);
            }
        }
    }

    private void head(StepProgress step) {
        Label icon = new Label(page, SWT.NONE);
        icon.setImage(icons.of(step.state()));
        GridDataFactory.swtDefaults().hint(ICON - 4, SWT.DEFAULT).indent(0, 7).applyTo(icon);
        Label name = new Label(page, SWT.WRAP);
        if (step.state() != StepState.DONE) {
            name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        name.setText(NLS.bind(Messages.Checklist_step, new Object[] {step.step().number(), step.step().title(Locale.getDefault()),
                step.state().title(Locale.getDefault())}));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(0, 7).applyTo(name);
    }

    private void link(String text, Missing missing, int indent) {
        Link link = new Link(page, SWT.WRAP);
        link.setText(text);
        link.addListener(SWT.Selection, event -> open.accept(missing));
        wide(link, indent);
        links.add(link);
    }

    private static void wide(Control control, int indent) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(indent, 0).hint(100, SWT.DEFAULT).applyTo(control);
    }

    /** What links show as text must not be taken for a link or a mnemonic. */
    private static String escaped(String text) {
        return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
    }

    private void measure() {
        if (page != null && !page.isDisposed()) {
            int width = scroller.getClientArea().width;
            scroller.setMinSize(page.computeSize(width, SWT.DEFAULT));
            page.layout(true);
            scroller.getVerticalBar().setIncrement(24);
        }
    }

    /** Returns the links, in their order; the first is the next thing to do. */
    List<Link> links() {
        return links;
    }

    Control control() {
        return scroller;
    }

    boolean setFocus() {
        return links.isEmpty() ? scroller.setFocus() : links.get(0).setFocus();
    }
}
