/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.facilitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.klantreis.model.Journey;
import org.klantreis.model.Session;
import org.klantreis.model.Step;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.selection.SpotKey;
import org.klantreis.ui.map.theme.MapTheme;
import org.klantreis.ui.project.LandscapeListener;
import org.klantreis.ui.project.OpenLandscape;

/**
 * The facilitation mode: a journey's map over the whole screen for a table at work, with large letters, used by the keyboard
 * alone, and with votes on the steps. All changes go through the landscape's command stack.
 *
 * <pre>{@code
 * Facilitation.open(shell, new FacilitationHost(landscape, editor::journey, editor::readOnlyReason, save, ended), step.getId());
 * }</pre>
 */
public final class Facilitation {
    private final FacilitationHost host;
    private final Shell shell;
    private final Look look;
    private final FacilitationMap map;
    private final Voting voting;
    private final Banner banner;
    private final ResultList result;
    private final Footer footer;
    private final Supplier<LocalDate> today = LocalDate::now;
    private final LandscapeListener follower = new Follower();

    private Facilitation(Shell parent, FacilitationHost host) {
        this.host = host;
        shell = new Shell(parent, SWT.SHELL_TRIM);
        Rectangle screen = parent.getMonitor().getBounds();
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(shell);
        look = new Look(shell, () -> MapTheme.palette(shell));
        banner = new Banner(shell, look, this::chooseSession);
        map = new FacilitationMap(shell, host);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(map.canvas());
        result = new ResultList(shell, look, step -> map.session().goTo(step.getId(), Part.STEP));
        GridDataFactory.fillDefaults().grab(false, true).exclude(true).applyTo(result);
        result.setVisible(false);
        footer = new Footer(shell, look);
        voting = new Voting(map.session(), today);
        map.canvas().addOverlay(new VoteDots(map.canvas(), voting));
        FacilitationKeys keys = keys();
        map.canvas().addListener(SWT.KeyDown, keys::key);
        result.table().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC || event.keyCode == 'r') {
                switchResult();
            }
        });
        map.install();
        map.canvas().getAccessible().addAccessibleListener(new VotesSaid());
        map.session().selection().addListener(this::focusChanged);
        host.landscape().addListener(follower);
        MapTheme.whenSwitched(shell, this::restyle);
        shell.addListener(SWT.Close, event -> close());
        shell.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE);
        // Keys of the workbench, such as those of the editor behind, do not hold here.
        PlatformUI.getWorkbench().getService(IContextService.class).registerShell(shell, IContextService.TYPE_NONE);
        restyle();
        refresh();
        shell.setBounds(screen);
        shell.setFullScreen(true);
    }

    /**
     * Begins to facilitate.
     *
     * @param parent the workbench's window, whose screen is filled
     * @param host where it was begun
     * @param startAt the id of the element that gets the focus; an empty string for the first step
     * @return the mode, which lasts until the user leaves it
     */
    public static Facilitation open(Shell parent, FacilitationHost host, String startAt) {
        Facilitation facilitation = new Facilitation(parent, host);
        facilitation.shell.open();
        facilitation.map.begin(startAt);
        facilitation.focusChanged();
        return facilitation;
    }

    /** Returns its window. */
    public Shell shell() {
        return shell;
    }

    private FacilitationKeys keys() {
        FacilitationKeys keys = new FacilitationKeys().on('v', () -> vote(true)).on('v', SWT.SHIFT, () -> vote(false))
                .on('n', () -> change(map.inserting()::step)).on(SWT.INSERT, () -> change(map.inserting()::step))
                .on('n', SWT.SHIFT, () -> change(map.inserting()::stage))
                .on(SWT.INSERT, SWT.SHIFT, () -> change(map.inserting()::stage))
                .on(SWT.ARROW_LEFT, SWT.ALT, () -> move(() -> map.changing().sideways(-1)))
                .on(SWT.ARROW_RIGHT, SWT.ALT, () -> move(() -> map.changing().sideways(1)))
                .on(SWT.ARROW_UP, SWT.ALT, () -> move(() -> map.changing().vertically(-1)))
                .on(SWT.ARROW_DOWN, SWT.ALT, () -> move(() -> map.changing().vertically(1)))
                .on('t', () -> change(map.changing()::momentOfTruth))
                .on('t', SWT.MOD1, () -> change(map.changing()::momentOfTruth))
                .on(SWT.F2, () -> map.session().focus().ifPresent(map.editing()::edit))
                .on('r', this::switchResult).on('s', this::chooseSession).on('l', map::switchLanes)
                .on('+', () -> map.zoom(1)).on('=', () -> map.zoom(1)).on('-', () -> map.zoom(-1))
                .on(SWT.KEYPAD_ADD, () -> map.zoom(1)).on(SWT.KEYPAD_SUBTRACT, () -> map.zoom(-1))
                .on('=', SWT.MOD1, () -> map.zoom(1)).on('+', SWT.MOD1, () -> map.zoom(1))
                .on('-', SWT.MOD1, () -> map.zoom(-1)).on('0', SWT.MOD1, () -> map.zoom(0))
                .on('z', SWT.MOD1, () -> undo(false)).on('y', SWT.MOD1, () -> undo(true))
                .on('z', SWT.MOD1 | SWT.SHIFT, () -> undo(true)).on('s', SWT.MOD1, this::save)
                .on('x', SWT.MOD1, () -> change(map.changing()::cut)).on('c', SWT.MOD1, map.changing()::copy)
                .on('v', SWT.MOD1, () -> change(map.changing()::paste)).on('a', SWT.MOD1, map.changing()::selectAll)
                .on(SWT.ESC, this::leave).on(SWT.F11, this::leave);
        for (int digit = 0; digit <= 9; digit++) {
            double mark = digit == 0 ? 10 : digit;
            keys.on('0' + digit, () -> change(() -> map.changing().mark(mark)));
            keys.on(SWT.KEYPAD_0 + digit, () -> change(() -> map.changing().mark(mark)));
        }
        return keys;
    }

    private void change(Runnable change) {
        Optional<String> reason = host.readOnly().get();
        if (reason.isPresent()) {
            footer.say(NLS.bind(Messages.Facilitation_readOnly, reason.get()));
        } else {
            change.run();
        }
    }

    private void move(Runnable move) {
        change(() -> {
            Command before = host.landscape().commandStack().getMostRecentCommand();
            move.run();
            if (host.landscape().commandStack().getMostRecentCommand() == before) {
                footer.say(Messages.Facilitation_edge);
            }
        });
    }

    private void vote(boolean more) {
        Optional<Step> step = map.step();
        if (step.isEmpty()) {
            footer.say(Messages.Facilitation_noStep);
            return;
        }
        change(() -> {
            Command command = more ? voting.add(step.get()) : voting.take(step.get());
            if (!map.session().execute(command)) {
                footer.say(NLS.bind(Messages.Facilitation_noVote, ElementLabels.text(step.get())));
            }
        });
    }

    private void undo(boolean redo) {
        CommandStack stack = host.landscape().commandStack();
        Command command = redo ? stack.getRedoCommand() : stack.getUndoCommand();
        if (command != null && (redo ? stack.canRedo() : stack.canUndo())) {
            if (redo) {
                stack.redo();
            } else {
                stack.undo();
            }
            footer.say(NLS.bind(redo ? Messages.Facilitation_redone : Messages.Facilitation_undone, command.getLabel()));
        }
    }

    private void save() {
        host.save().run();
        if (!host.landscape().isDirty()) {
            footer.say(Messages.Facilitation_saved);
        }
        map.canvas().setFocus();
    }

    private void switchResult() {
        boolean shown = !result.isVisible();
        result.setVisible(shown);
        ((GridData) result.getLayoutData()).exclude = !shown;
        shell.layout();
        refresh();
        map.session().focus().ifPresent(map.canvas()::reveal);
        map.canvas().setFocus();
    }

    private void chooseSession() {
        if (host.journey().get() != null) {
            SessionMenu.open(banner.session(), host.journey().get(), voting, today.get(), () -> {
                refresh();
                focusChanged();
                map.canvas().setFocus();
            });
        }
    }

    /** Leaves after the key that asks for it was handled by all that hear of it. */
    private void leave() {
        String focused = map.session().focus().map(SpotKey::of).map(SpotKey::elementId).orElse("");
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                finish(focused);
            }
        });
    }

    private void close() {
        map.editing().finish();
        finish(map.session().focus().map(SpotKey::of).map(SpotKey::elementId).orElse(""));
    }

    private void finish(String focused) {
        host.landscape().removeListener(follower);
        shell.dispose();
        host.ended().accept(focused);
    }

    private void refresh() {
        Journey journey = host.journey().get();
        Optional<Session> session = voting.session();
        shell.setText(NLS.bind(Messages.Facilitation_title, journey == null ? "" : ElementLabels.text(journey)));
        banner.show(journey, session.map(SessionMenu::text).orElseGet(() -> Voting.nameOf(today.get())), session.isEmpty());
        result.show(voting.result(), map.step().orElse(null));
        map.canvas().redraw();
    }

    private void focusChanged() {
        Optional<Step> step = map.step();
        footer.say(step.map(focused -> NLS.bind(Messages.Facilitation_focus, ElementLabels.text(focused), votes(focused)))
                .orElse(""));
        result.show(voting.result(), step.orElse(null));
    }

    private String votes(Step step) {
        int count = voting.result().count(step);
        return count == 0 ? Messages.Votes_none : NLS.bind(count == 1 ? Messages.Votes_one : Messages.Votes_many, count);
    }

    private void restyle() {
        look.apply(shell, Role.TEXT);
        banner.restyle();
        result.restyle();
        footer.restyle();
        map.canvas().redraw();
    }

    /** Says the votes of the step with the focus to those who cannot see the dots. */
    private final class VotesSaid extends AccessibleAdapter {
        @Override
        public void getDescription(AccessibleEvent event) {
            map.step().ifPresent(step -> event.result = event.result == null || event.result.isBlank() ? votes(step)
                    : event.result + ", " + votes(step));
        }
    }

    /** Follows the landscape. */
    private final class Follower implements LandscapeListener {
        @Override
        public void changed(OpenLandscape landscape, List<Notification> changes) {
            map.changed(changes);
            refresh();
            focusChanged();
        }

        @Override
        public void reloaded(OpenLandscape landscape, Collection<String> paths) {
            map.editing().cancel();
            map.reloaded();
            refresh();
        }

        @Override
        public void closed(OpenLandscape landscape) {
            shell.dispose();
        }
    }
}
