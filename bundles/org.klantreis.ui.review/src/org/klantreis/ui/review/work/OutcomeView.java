/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.work;

import java.util.function.Function;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Shows what came of an action: a notification in the corner where it went well, a dialog where the user has to do something. */
final class OutcomeView {
    private static final int WIDTH = 340;
    private static final long SHOWN_MILLIS = 6_000;

    private OutcomeView() {
    }

    static void show(String title, Outcome outcome) {
        switch (outcome.kind()) {
            case QUIET -> { }
            case DONE -> notify(title, outcome);
            case ATTENTION -> ask(title, outcome, MessageDialog.WARNING);
            case FAILED -> ask(title, outcome, MessageDialog.ERROR);
        }
    }

    private static void notify(String title, Outcome outcome) {
        NotificationPopup[] popup = new NotificationPopup[1];
        Function<Composite, Control> content = parent -> content(parent, outcome, () -> popup[0].close());
        popup[0] = NotificationPopup.forDisplay(Display.getCurrent()).title(title, true).content(content).delay(SHOWN_MILLIS).fadeIn(false)
                .build();
        popup[0].open();
    }

    private static Control content(Composite parent, Outcome outcome, Runnable close) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Label text = new Label(area, SWT.WRAP);
        text.setText(outcome.sentence().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        if (outcome.action() != null) {
            Link link = new Link(area, SWT.NONE);
            link.setText("<a>" + outcome.next() + "</a>");
            link.addListener(SWT.Selection, event -> {
                close.run();
                outcome.action().run();
            });
        }
        return area;
    }

    private static void ask(String title, Outcome outcome, int kind) {
        Shell shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
        if (outcome.action() == null) {
            MessageDialog.open(kind, shell, title, outcome.sentence(), SWT.NONE);
            return;
        }
        int chosen = MessageDialog.open(kind, shell, title, outcome.sentence(), SWT.NONE, outcome.next(), Messages.OutcomeView_close);
        if (chosen == 0) {
            outcome.action().run();
        }
    }
}
