/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.lanes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.klantreis.report.scene.Lane;

/** The menu in which lanes are shown, hidden and reordered. */
public final class LanesMenu {
    private LanesMenu() {
    }

    /** Fills a menu. */
    public static void fill(IMenuManager menu) {
        List<Lane> shown = LaneMemory.shown();
        for (Lane lane : LaneMemory.order()) {
            menu.add(toggle(lane, shown.contains(lane)));
        }
        menu.add(new Separator());
        MenuManager order = new MenuManager(Messages.LanesMenu_move);
        for (Lane lane : LaneMemory.order()) {
            MenuManager one = new MenuManager(LaneNames.of(lane));
            one.add(move(lane, -1));
            one.add(move(lane, 1));
            order.add(one);
        }
        menu.add(order);
        menu.add(new Action(Messages.LanesMenu_reset) {
            @Override
            public void run() {
                LaneMemory.reset();
            }
        });
    }

    /** Returns the action that shows or hides a lane. */
    public static Action toggle(Lane lane, boolean shown) {
        Action action = new Action(LaneNames.of(lane), Action.AS_CHECK_BOX) {
            @Override
            public void run() {
                LaneMemory.show(lane, isChecked());
            }
        };
        action.setChecked(shown);
        return action;
    }

    /** Returns the action that moves a lane among those that are shown; -1 for up, 1 for down. */
    public static Action move(Lane lane, int way) {
        List<Lane> shown = LaneMemory.shown();
        int to = shown.indexOf(lane) + way;
        Action action = new Action(way < 0 ? Messages.LanesMenu_earlier : Messages.LanesMenu_later) {
            @Override
            public void run() {
                List<Lane> order = new ArrayList<>(LaneMemory.order());
                Collections.rotate(order.subList(Math.min(order.indexOf(lane), order.indexOf(shown.get(to))),
                        Math.max(order.indexOf(lane), order.indexOf(shown.get(to))) + 1), way > 0 ? -1 : 1);
                LaneMemory.setOrder(order);
            }
        };
        action.setEnabled(shown.contains(lane) && to >= 0 && to < shown.size());
        return action;
    }
}
