/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Scene;

/** The lanes of a map, each to be shown or not. A lane that the map has nothing for is not listed, and stays as it was. */
final class LaneTable {
    private static final int ROWS = 8;

    private final Table table;
    private final List<Lane> order;
    private final Set<Lane> hidden = EnumSet.noneOf(Lane.class);

    /**
     * Makes the list.
     *
     * @param parent where it stands
     * @param all all lanes, in their order
     * @param shown those of them that are shown at first
     * @param changed is called when the user chose
     */
    LaneTable(Composite parent, List<Lane> all, List<Lane> shown, Runnable changed) {
        order = List.copyOf(all);
        hidden.addAll(all);
        hidden.removeAll(shown);
        Group group = new Group(parent, SWT.NONE);
        group.setText(Messages.ExportMapPage_lanes);
        group.setLayout(new GridLayout());
        group.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        table = new Table(group, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = ROWS * table.getItemHeight();
        table.setLayoutData(data);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.ExportMapPage_lanes;
            }
        });
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                Lane lane = (Lane) event.item.getData();
                if (((TableItem) event.item).getChecked()) {
                    hidden.remove(lane);
                } else {
                    hidden.add(lane);
                }
                changed.run();
            }
        });
    }

    /** Lists the lanes that a map has. */
    void list(Scene map) {
        table.removeAll();
        for (LaneBand band : map.lanes()) {
            if (!band.lane().isHeader() && order.contains(band.lane())) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(band.label());
                item.setData(band.lane());
                item.setChecked(!hidden.contains(band.lane()));
            }
        }
    }

    /** Returns the lanes to show, in their order. */
    List<Lane> chosen() {
        List<Lane> chosen = new ArrayList<>(order);
        chosen.removeAll(hidden);
        return chosen;
    }
}
