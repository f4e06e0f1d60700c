/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.klantreis.report.scene.Part;
import org.klantreis.ui.map.commands.Changing;
import org.klantreis.ui.map.commands.CommandIds;
import org.klantreis.ui.map.header.MapHeader;
import org.klantreis.ui.map.lanes.LanesMenu;
import org.klantreis.ui.map.marks.MapMarks;
import org.klantreis.ui.navigation.ElementSelection;

/** The context menu of the map. */
final class MapMenu {
    private static final String ID = "org.klantreis.ui.map";
    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;

    private final MapPage page;
    private final IWorkbenchPartSite site;

    private MapMenu(MapPage page, IWorkbenchPartSite site) {
        this.page = page;
        this.site = site;
    }

    static void install(MapPage page, IWorkbenchPartSite site, ElementSelection selection) {
        MenuManager manager = new MenuManager(null, ID);
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(new MapMenu(page, site)::fill);
        page.canvas().setMenu(manager.createContextMenu(page.canvas()));
        site.registerContextMenu(ID, manager, selection);
    }

    private void fill(IMenuManager menu) {
        boolean lane = page.session().focus().filter(spot -> spot.part() == Part.LANE).isPresent();
        if (lane) {
            page.session().focus().ifPresent(spot -> MapHeader.fillLaneMenu(menu, spot.lane()));
            menu.add(new Separator());
        } else {
            add(menu, CommandIds.EDIT, CommandIds.OPEN);
            menu.add(new Separator());
            add(menu, CommandIds.INSERT_STEP, CommandIds.INSERT_STAGE, CommandIds.INSERT_ACTIVITY);
            menu.add(new Separator());
            values(menu);
            add(menu, CommandIds.MOVE_EARLIER, CommandIds.MOVE_LATER);
            if (!page.session().selected(org.klantreis.model.Activity.class).isEmpty()) {
                add(menu, CommandIds.MOVE_UP, CommandIds.MOVE_DOWN);
            }
            menu.add(new Separator());
            add(menu, IWorkbenchCommandConstants.EDIT_CUT, IWorkbenchCommandConstants.EDIT_COPY,
                    IWorkbenchCommandConstants.EDIT_PASTE,
                    IWorkbenchCommandConstants.EDIT_DELETE, IWorkbenchCommandConstants.EDIT_SELECT_ALL);
            menu.add(new Separator());
        }
        MenuManager lanes = new MenuManager(Messages.MapMenu_lanes);
        LanesMenu.fill(lanes);
        menu.add(lanes);
        MenuManager overlay = new MenuManager(Messages.MapMenu_overlay);
        page.overlays().fill(overlay);
        menu.add(overlay);
        if (MapMarks.get().isAvailable()) {
            menu.add(MapHeader.marksToggle());
        }
        add(menu, CommandIds.ZOOM_ORIGINAL, CommandIds.ZOOM_FIT, CommandIds.FACILITATE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private void values(IMenuManager menu) {
        Changing changing = page.changing();
        if (changing.steps().isEmpty()) {
            return;
        }
        MenuManager marks = new MenuManager(Messages.MapMenu_mark);
        MenuManager importance = new MenuManager(Messages.MapMenu_importance);
        for (int i = LOWEST; i <= HIGHEST; i++) {
            int value = i;
            marks.add(item(String.valueOf(i), () -> changing.mark((double) value),
                    changing.steps().stream().allMatch(step -> step.getMark() != null && step.getMark() == value)));
            importance.add(item(String.valueOf(i), () -> changing.importance(value),
                    changing.steps().stream().allMatch(step -> step.getImportance() != null && step.getImportance() == value)));
        }
        marks.add(item(Messages.MapMenu_none, () -> changing.mark(null), changing.steps().stream()
                .allMatch(step -> step.getMark() == null)));
        importance.add(item(Messages.MapMenu_none, () -> changing.importance(null),
                changing.steps().stream().allMatch(step -> step.getImportance() == null)));
        menu.add(marks);
        menu.add(importance);
        Action truth = item(Messages.MapMenu_momentOfTruth, changing::momentOfTruth, changing.areMomentsOfTruth());
        truth.setActionDefinitionId(CommandIds.MOMENT_OF_TRUTH);
        menu.add(truth);
        menu.add(new Separator());
    }

    private Action item(String text, Runnable run, boolean checked) {
        Action action = new Action(text, Action.AS_CHECK_BOX) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setChecked(checked);
        action.setEnabled(page.session().isEditable());
        return action;
    }

    private void add(IMenuManager menu, String... commands) {
        for (String command : commands) {
            menu.add(new CommandContributionItem(
                    new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH)));
        }
    }
}
