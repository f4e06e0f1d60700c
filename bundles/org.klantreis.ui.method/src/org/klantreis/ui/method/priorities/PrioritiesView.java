/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.priorities;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.klantreis.method.decisions.Priority;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.commands.CopyText;
import org.klantreis.ui.method.picture.PicturePane;
import org.klantreis.ui.method.view.AccessibleName;
import org.klantreis.ui.method.view.MethodView;
import org.klantreis.ui.method.view.Subject;
import org.klantreis.ui.navigation.ElementSelection;

/**
 * What comes first: the ranked list of steps or touchpoints with what the method decides about each and why, and the same in a
 * quadrant of importance and mark. A double click opens the step on its map.
 */
public final class PrioritiesView extends MethodView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.method.priorities";

    private SashForm sash;
    private PicturePane picture;
    private FilterBar filters;
    private PriorityTable table;
    private Text reason;
    private Ranking ranking;
    private PriorityFilter chosen = PriorityFilter.USUAL;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            chosen = PriorityFilter.of(memento);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        filters.filter().save(memento);
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        filters = new FilterBar(body, this::filterChanged);
        filters.choose(chosen);
        sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        picture = new PicturePane(sash, Messages.PrioritiesView_quadrant);
        picture.addSelectionListener(this::selectedInPicture);
        picture.addOpenListener(id -> subject().flatMap(subject -> subject.open().find(id))
                .ifPresent(element -> open(element, null)));
        picture.canvas().fit();
        SashForm lists = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        sash.setWeights(48, 52);
        sash.addListener(SWT.Resize, event -> turn());
        table = new PriorityTable(lists);
        reason = new Text(lists, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        AccessibleName.give(reason, Messages.PrioritiesView_reason);
        lists.setWeights(72, 28);
        table.viewer().addSelectionChangedListener(event -> selected());
        table.viewer().addOpenListener(event -> table.selected().ifPresent(row -> open(row.decision().subject(), null)));
        getSite().setSelectionProvider(ElementSelection.of(table.viewer(), row -> ((Priority) row).decision().subject()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fillContextMenu);
        table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
        getSite().registerContextMenu(menu, getSite().getSelectionProvider());
        return body;
    }

    /** One above the other where there is more height than width. */
    private void turn() {
        int orientation = sash.getSize().x < sash.getSize().y ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    private void fillContextMenu(IMenuManager menu) {
        table.selected().ifPresent(row -> {
            menu.add(action(Messages.PrioritiesView_show, null, () -> open(row.decision().subject(), null)));
            if (row.decision().step() != null) {
                menu.add(action(Messages.PrioritiesView_choose, null, this::openChoice));
            }
            if (row.decision().touchpoint() != null && row.decision().step() != null) {
                menu.add(action(Messages.PrioritiesView_touchpoint, null, () -> open(row.decision().touchpoint(), null)));
            }
        });
        menu.add(action(Messages.PrioritiesView_copy, null, this::copy));
    }

    /** Opens the field where the team says what it chose for the selected step. */
    void openChoice() {
        table.selected().map(row -> row.decision().step()).ifPresent(step -> open(step, Literals.STEP__CHOICE));
    }

    @Override
    protected void addActions(IToolBarManager bar) {
        picture.addActions(bar);
    }

    @Override
    protected void addMenu(IMenuManager menu) {
        picture.addMenu(menu);
    }

    @Override
    protected void show(Subject subject) {
        ranking = Ranking.of(subject, filters.filter());
        filters.tell(ranking.summary());
        table.show(ranking.shown());
        picture.show(ranking.field(), ranking.drawing(filters.filter(), subject.journey().orElse(null)));
        selected();
    }

    private void selectedInPicture(String id) {
        if (id != null && !table.select(id)) {
            table.viewer().setSelection(StructuredSelection.EMPTY);
        }
    }

    private void selected() {
        // From here the picture is told, so that it does not tell the table again.
        picture.reveal(table.selected().map(row -> row.decision().subject().getId()).orElse(null));
        reason.setText(table.selected().map(ReasonText::of).orElse(Messages.PrioritiesView_none));
    }

    @Override
    protected void copy() {
        CopyText.copy(table.text());
    }

    @Override
    public void setFocus() {
        if (isSettled()) {
            table.viewer().getTable().setFocus();
        } else {
            super.setFocus();
        }
    }

    /** Shows what is chosen now. */
    void filterChanged() {
        refreshSoon();
    }

    PicturePane picture() {
        return picture;
    }

    FilterBar filters() {
        return filters;
    }

    PriorityTable table() {
        return table;
    }

    String reason() {
        return reason.getText();
    }
}
