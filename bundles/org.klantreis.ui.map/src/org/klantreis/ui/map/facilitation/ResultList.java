/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.klantreis.model.Step;
import org.klantreis.model.measures.VoteResult;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.labels.ElementLabels;

/** The steps with votes, most first. */
final class ResultList extends Composite {
    private static final int WIDTH = 560;
    private static final int RANK = 48;
    private static final int VOTES = 150;
    private static final int MOST_DOTS = 6;
    private static final double TITLE = 1.6;
    private static final double TEXT = 1.4;

    private final Look look;
    private final Label title;
    private final Label nothing;
    private final Table table;
    private VoteResult shown = VoteResult.NONE;

    ResultList(Composite parent, Look look, Consumer<Step> go) {
        super(parent, SWT.NONE);
        this.look = look;
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).applyTo(this);
        title = new Label(this, SWT.NONE);
        title.setFont(look.font(TITLE, true));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        nothing = new Label(this, SWT.WRAP);
        nothing.setFont(look.font(TEXT, false));
        nothing.setText(Messages.ResultList_nothing);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(nothing);
        table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setFont(look.font(TEXT, false));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(table);
        TableColumn rank = new TableColumn(table, SWT.RIGHT);
        rank.setText(Messages.ResultList_rank);
        rank.setWidth(RANK);
        TableColumn step = new TableColumn(table, SWT.LEFT);
        step.setText(Messages.ResultList_step);
        TableColumn votes = new TableColumn(table, SWT.LEFT);
        votes.setText(Messages.ResultList_votes);
        votes.setWidth(VOTES);
        table.addListener(SWT.Resize, event -> step.setWidth(Math.max(RANK, table.getClientArea().width - RANK - VOTES)));
        table.addListener(SWT.Selection, event -> go.accept(shown.tallies().get(table.getSelectionIndex()).step()));
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title.getText();
            }
        });
    }

    /** Shows what was voted. */
    void show(VoteResult result, Step focused) {
        shown = result;
        title.setText(NLS.bind(result.total() == 1 ? Messages.ResultList_one : Messages.ResultList_title, result.total()));
        table.setRedraw(false);
        table.setItemCount(result.tallies().size());
        for (int i = 0; i < result.tallies().size(); i++) {
            VoteResult.Tally tally = result.tallies().get(i);
            TableItem item = table.getItem(i);
            item.setText(new String[] {String.valueOf(tally.rank()), ElementLabels.text(tally.step()), dots(tally.count())});
            item.setForeground(2, look.colour(Role.OVERLAY));
            if (tally.step() == focused) {
                table.setSelection(i);
            }
        }
        if (result.count(focused) == 0) {
            table.deselectAll();
        }
        table.setRedraw(true);
        include(nothing, result.tallies().isEmpty());
        include(table, !result.tallies().isEmpty());
        layout();
    }

    /** Takes the colours of the theme. */
    void restyle() {
        look.apply(this, Role.TEXT);
        look.apply(title, Role.TEXT);
        look.apply(nothing, Role.MUTED);
        look.apply(table, Role.TEXT);
        for (TableItem item : table.getItems()) {
            item.setForeground(2, look.colour(Role.OVERLAY));
        }
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }

    Table table() {
        return table;
    }

    private static String dots(int count) {
        return "\u25CF".repeat(count > MOST_DOTS ? 1 : count) + " " + (count > MOST_DOTS ? "\u00D7 " : "") + count;
    }

    private static void include(org.eclipse.swt.widgets.Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
