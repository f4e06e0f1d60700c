/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.klantreis.model.Journey;
import org.klantreis.model.Session;
import org.klantreis.model.measures.VoteResult;
import org.klantreis.ui.labels.ElementLabels;

/** Lets the user choose in which session is voted. */
final class SessionMenu {
    private SessionMenu() {
    }

    /**
     * Opens the menu below a control.
     *
     * @param below the control
     * @param journey the journey with the sessions
     * @param voting what is chosen
     * @param today the day of the session that is made
     * @param chosen is called after a choice
     */
    static Menu open(Control below, Journey journey, Voting voting, LocalDate today, Runnable chosen) {
        Menu menu = new Menu(below);
        Session now = voting.session().orElse(null);
        for (Session session : journey.getSessions()) {
            add(menu, text(session), session == now, () -> voting.choose(session), chosen);
        }
        if (journey.getSessions().stream().noneMatch(session -> today.equals(session.getDate()))) {
            if (menu.getItemCount() > 0) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            add(menu, NLS.bind(Messages.SessionMenu_new, Voting.nameOf(today)), now == null, () -> voting.choose(null), chosen);
        }
        if (below.getMenu() != null) {
            below.getMenu().dispose();
        }
        below.setMenu(menu);
        menu.setLocation(below.toDisplay(new Point(0, below.getSize().y)));
        menu.setVisible(true);
        return menu;
    }

    private static void add(Menu menu, String text, boolean selected, Runnable choose, Runnable chosen) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(text.replace("&", "&&"));
        item.setSelection(selected);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                choose.run();
                chosen.run();
            }
        });
    }

    /** Names a session with its day and how many votes it has. */
    static String text(Session session) {
        String name = ElementLabels.text(session);
        String date = session.getDate() == null ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(session.getDate());
        String dated = date.isEmpty() || name.contains(date) ? name : name + ", " + date;
        int votes = VoteResult.of(session).total();
        return votes == 0 ? dated
                : dated + " (" + NLS.bind(votes == 1 ? Messages.Votes_one : Messages.Votes_many, votes) + ")";
    }
}
