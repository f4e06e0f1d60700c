/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.klantreis.ui.knowledge.index.IndexState;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** What a view shows while its knowledge base has no answer: why, and what can be done about it. */
final class StatePage extends Composite {
    private static final int WIDTH = 420;

    private final Label title;
    private final Label sentence;
    private final ProgressBar progress;
    private final Link links;
    private final Runnable again;
    private LandscapeIndex index;

    /** Makes it; {@code again} wants the knowledge base and asks anew. */
    StatePage(Composite parent, Runnable again) {
        super(parent, SWT.NONE);
        this.again = again;
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(this);
        title = new Label(this, SWT.WRAP);
        title.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        sentence = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
        progress = new ProgressBar(this, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(progress);
        links = new Link(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(links);
        links.addListener(SWT.Selection, event -> follow(event.text));
    }

    private void follow(String link) {
        switch (link) {
            case "settings" -> KnowledgeActions.openSettings(getShell());
            case "cancel" -> index.cancel();
            default -> again.run();
        }
    }

    /** Shows that there is no landscape. */
    void showNone() {
        index = null;
        show(Messages.StatePage_none, Messages.StatePage_noneHint, "", false, 0, 0);
    }

    /** Shows the state of a knowledge base that has no answer now. */
    void show(LandscapeIndex shown) {
        index = shown;
        IndexState state = shown.state();
        switch (state.kind()) {
            case AWAY -> show(NLS.bind(Messages.StatePage_away, shown.name()), state.sentence(), Messages.StatePage_awayLinks,
                    false, 0, 0);
            case NOT_STARTED -> show(NLS.bind(Messages.StatePage_notStarted, shown.name()), Messages.StatePage_notStartedHint,
                    Messages.StatePage_awayLinks, false, 0, 0);
            case STARTING -> show(NLS.bind(Messages.StatePage_starting, shown.name()), state.sentence(),
                    Messages.StatePage_cancel, true,
                    0, 0);
            default -> show(NLS.bind(Messages.StatePage_syncing, shown.name()), state.total() == 0 ? state.sentence()
                    : NLS.bind(Messages.StatePage_of, new Object[] {state.sentence(), state.done(), state.total()}),
                    Messages.StatePage_cancel, true, state.done(), state.total());
        }
    }

    /** Shows why a question has no answer. */
    void showFailure(LandscapeIndex shown, String why) {
        index = shown;
        show(Messages.StatePage_failed, why, Messages.StatePage_awayLinks, false, 0, 0);
    }

    private void show(String head, String text, String linkText, boolean busy, int done, int total) {
        title.setText(head);
        sentence.setText(text);
        links.setText(linkText);
        progress.setMaximum(Math.max(1, total));
        progress.setSelection(done);
        boolean bar = busy && total > 0;
        progress.setVisible(bar);
        ((org.eclipse.swt.layout.GridData) progress.getLayoutData()).exclude = !bar;
        layout(true);
    }

    /** Returns the sentence that is shown. */
    String sentence() {
        return sentence.getText();
    }

    /** Returns the links. */
    Link links() {
        return links;
    }
}
