/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.klantreis.method.improvements.ImprovementStatus;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.commands.CopyText;
import org.klantreis.ui.elements.ReadOnly;
import org.klantreis.ui.method.view.MethodIcons;
import org.klantreis.ui.method.view.MethodView;
import org.klantreis.ui.method.view.Subject;
import org.klantreis.ui.navigation.ElementSelection;

/**
 * Whom the organisation owes an answer: the customers whose input an improvement used and who did not hear what became of it, and
 * the departments that it concerns and that were not told. That they were told is entered here.
 */
public final class FeedbackView extends MethodView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.method.feedback";

    private Label summary;
    private LoopTable table;
    private Action today;
    private Action otherDay;
    private Action open;
    private Action customers;
    private Action units;
    private Action closed;

    @Override
    protected Control createContent(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        summary = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(300, SWT.DEFAULT).applyTo(summary);
        table = new LoopTable(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable());
        table.viewer().addSelectionChangedListener(event -> enable());
        table.viewer().addOpenListener(event -> open());
        ElementSelection selection = ElementSelection.of(table.viewer(), row -> ((Loop) row).who());
        getSite().setSelectionProvider(selection);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(today);
            manager.add(otherDay);
            manager.add(new Separator());
            manager.add(open);
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
        getSite().registerContextMenu(menu, selection);
        return body;
    }

    @Override
    protected void addActions(IToolBarManager bar) {
        today = action(Messages.FeedbackView_today, "told_today", () -> tell(LocalDate.now(), ""));
        otherDay = action(Messages.FeedbackView_otherDay, "told_day", this::ask);
        open = action(Messages.FeedbackView_open, null, this::open);
        customers = toggle(Messages.FeedbackView_customers, "feedback_customers", true);
        units = toggle(Messages.FeedbackView_units, "feedback_units", true);
        closed = toggle(Messages.FeedbackView_closed, "feedback_closed", false);
        bar.add(today);
        bar.add(otherDay);
        bar.add(new Separator());
        bar.add(customers);
        bar.add(units);
        bar.add(closed);
        enable();
    }

    private Action toggle(String text, String icon, boolean on) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                refreshSoon();
            }
        };
        action.setChecked(on);
        action.setToolTipText(text);
        action.setImageDescriptor(MethodIcons.of(icon));
        return action;
    }

    @Override
    protected void show(Subject subject) {
        List<Loop> all = subject.landscape().map(landscape -> Loop.of(ImprovementStatus.all(landscape, Locale.getDefault())))
                .orElse(List.of());
        table.show(all.stream().filter(loop -> closed.isChecked() || !loop.isTold())
                .filter(loop -> loop.isCustomer() ? customers.isChecked() : units.isChecked()).toList());
        long answers = all.stream().filter(loop -> loop.isCustomer() && !loop.isTold()).map(Loop::who).distinct().count();
        long news = all.stream().filter(loop -> loop.isUnit() && !loop.isTold()).map(Loop::who).distinct().count();
        summary.setText(answers + news == 0 ? Messages.FeedbackView_nobody
                : NLS.bind(Messages.FeedbackView_summary, answers, news));
        summary.getParent().layout();
        enable();
    }

    private void enable() {
        if (today != null) {
            boolean some = table != null && !table.selected().isEmpty();
            today.setEnabled(some);
            otherDay.setEnabled(some);
            open.setEnabled(some);
        }
    }

    private void ask() {
        TellDialog dialog = new TellDialog(getSite().getShell(), table.selected());
        if (dialog.open() == TellDialog.OK) {
            tell(dialog.day(), dialog.message());
        }
    }

    private void tell(LocalDate day, String message) {
        List<Loop> loops = table.selected();
        if (subject().isEmpty() || loops.isEmpty()) {
            return;
        }
        Optional<String> readOnly = ReadOnly.reason(subject().get().open(), loops.get(0).improvement());
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(readOnly.orElse(null));
        if (readOnly.isEmpty()) {
            subject().get().open().execute(TellCommand.of(subject().get().open().editingDomain(), loops, day, message));
        }
    }

    private void open() {
        table.selected().stream().findFirst().ifPresent(loop -> open(loop.improvement(),
                loop.isCustomer() ? Literals.IMPROVEMENT__CUSTOMERS_TOLD : Literals.IMPROVEMENT__UNITS_INFORMED));
    }

    @Override
    protected void copy() {
        String text = table.text();
        CopyText.copy(text);
    }

    @Override
    public void setFocus() {
        if (isSettled()) {
            table.viewer().getTable().setFocus();
        } else {
            super.setFocus();
        }
    }

    LoopTable table() {
        return table;
    }

    String summary() {
        return summary.getText();
    }
}
