/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.klantreis.model.Journey;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.labels.ElementLabels;

/** The strip above the map: whose journey it is, and in which session is voted. */
final class Banner extends Composite {
    private static final double TITLE = 2;
    private static final double TEXT = 1.4;

    private final Look look;
    private final Label title;
    private final Link session;

    Banner(Composite parent, Look look, Runnable chooseSession) {
        super(parent, SWT.NONE);
        this.look = look;
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(this);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 8).spacing(24, 0).applyTo(this);
        title = new Label(this, SWT.NONE);
        title.setFont(look.font(TITLE, true));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT).applyTo(title);
        session = new Link(this, SWT.NONE);
        session.setFont(look.font(TEXT, false));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(session);
        session.addListener(SWT.Selection, event -> chooseSession.run());
    }

    void show(Journey journey, String sessionText, boolean isNew) {
        String name = journey == null ? "" : ElementLabels.text(journey);
        boolean hasPersona = journey != null && journey.getPersona() != null && !journey.getPersona().eIsProxy();
        title.setText((hasPersona ? NLS.bind(Messages.Facilitation_banner, name, ElementLabels.text(journey.getPersona())) : name)
                .replace("&", "&&"));
        String safe = sessionText.replace("&", "&&").replace("<", "\u2039");
        String text = NLS.bind(isNew ? Messages.Facilitation_sessionNew : Messages.Facilitation_session, safe);
        if (!text.equals(session.getText())) {
            session.setText(text);
            layout();
        }
    }

    void restyle() {
        look.apply(this, Role.TEXT);
        look.apply(title, Role.TEXT);
        look.apply(session, Role.MUTED);
        session.setLinkForeground(look.colour(Role.EXPERIENCE));
    }

    Link session() {
        return session;
    }
}
