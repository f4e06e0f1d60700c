/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.improvements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.klantreis.method.improvements.ImprovementStates;
import org.klantreis.method.improvements.ImprovementStatus;
import org.klantreis.method.improvements.MoveImprovement;
import org.klantreis.method.improvements.StateFacts;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.improvements.StateConditions;
import org.klantreis.ui.commands.CopyText;
import org.klantreis.ui.elements.ReadOnly;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.method.view.MethodView;
import org.klantreis.ui.method.view.Subject;

/**
 * The improvements of a landscape as a board by state. A card moves by dragging it, or by the keyboard; where the rules forbid
 * that, the board says why, and where only facts are missing it asks for them.
 */
public final class ImprovementsView extends MethodView implements Board.BoardUser {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.method.improvements";

    private final BoardSelection selection = new BoardSelection();
    private Board board;
    private Action onlyJourney;
    private Action forward;
    private Action back;

    @Override
    protected Control createContent(Composite parent) {
        board = new Board(parent, this);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            if (board.improvement().isPresent()) {
                manager.add(action(Messages.ImprovementsView_open, null, () -> board.improvement().ifPresent(this::open)));
                manager.add(new Separator());
                manager.add(forward);
                manager.add(back);
            }
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        board.setMenu(menu.createContextMenu(board));
        getSite().registerContextMenu(menu, selection);
        getSite().setSelectionProvider(selection);
        return board;
    }

    @Override
    protected void addActions(IToolBarManager bar) {
        back = action(Messages.ImprovementsView_back, "move_back", () -> step(-1));
        forward = action(Messages.ImprovementsView_forward, "move_on", () -> step(1));
        onlyJourney = new Action(Messages.ImprovementsView_onlyJourney, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                refreshSoon();
            }
        };
        onlyJourney.setImageDescriptor(org.klantreis.ui.method.view.MethodIcons.of("only_journey"));
        bar.add(action(Messages.ImprovementsView_new, "improvement_new", this::create));
        bar.add(new Separator());
        bar.add(back);
        bar.add(forward);
        bar.add(new Separator());
        bar.add(onlyJourney);
        enable();
    }

    @Override
    protected void show(Subject subject) {
        List<ImprovementStatus> all = subject.landscape().map(landscape -> ImprovementStatus.all(landscape, Locale.getDefault()))
                .orElse(List.of());
        board.show(all.stream().filter(status -> !onlyJourney.isChecked() || subject.journey().isEmpty()
                || concerns(status.improvement(), subject.journey().get())).map(CardText::of).toList());
    }

    @Override
    protected String describe(Subject subject) {
        return onlyJourney.isChecked() && subject.journey().isPresent()
                ? subject.open().name() + " \u2013 " + ElementLabels.text(subject.journey().get()) : super.describe(subject);
    }

    private static boolean concerns(Improvement improvement, Journey journey) {
        return improvement.getToBe() != null && (improvement.getToBe() == journey || improvement.getToBe().getAsIs() == journey)
                || improvement.getSteps().stream().anyMatch(step -> EcoreUtil.isAncestor(journey, step));
    }

    @Override
    public Optional<String> refusal(Improvement improvement, ImprovementState to) {
        Optional<String> readOnly = subject().flatMap(subject -> ReadOnly.reason(subject.open(), improvement));
        if (readOnly.isPresent()) {
            return readOnly;
        }
        return StateConditions.isJump(improvement.getState(), to) ? ImprovementStates.refusal(improvement, to) : Optional.empty();
    }

    @Override
    public void move(Improvement improvement, ImprovementState to) {
        if (subject().isEmpty() || improvement.getState() == to) {
            return;
        }
        Optional<String> refusal = refusal(improvement, to);
        if (refusal.isPresent()) {
            board.say(refusal.get(), true);
            return;
        }
        StateFacts facts = StateFacts.NONE;
        if (!StateConditions.unmet(improvement, to).isEmpty()) {
            FactsDialog dialog = new FactsDialog(getSite().getShell(), improvement, to);
            if (dialog.open() != FactsDialog.OK) {
                board.say(ImprovementStates.refusal(improvement, to).orElse(""), true);
                return;
            }
            facts = dialog.facts();
        }
        board.select(improvement);
        if (subject().get().open().execute(new MoveCommand(new MoveImprovement(improvement, to, facts)))) {
            board.say(NLS.bind(Messages.ImprovementsView_moved, ElementLabels.text(improvement),
                    ImprovementStates.title(to, Locale.getDefault())), false);
        }
    }

    @Override
    public void open(Improvement improvement) {
        open(improvement, null);
    }

    @Override
    public void selected(IStructuredSelection selected) {
        selection.become(selected);
        enable();
    }

    private void step(int way) {
        board.improvement().ifPresent(improvement -> {
            int value = improvement.getState().getValue() + way;
            Optional.ofNullable(ImprovementState.get(value)).ifPresent(to -> move(improvement, to));
        });
    }

    private void enable() {
        if (forward != null) {
            Optional<Improvement> improvement = board == null ? Optional.empty() : board.improvement();
            forward.setEnabled(improvement.flatMap(ImprovementStates::next).isPresent());
            back.setEnabled(improvement.filter(each -> each.getState() != ImprovementState.DESIGNED).isPresent());
        }
    }

    /** Makes an improvement of the journey that the user works on, and opens it. */
    private void create() {
        Optional<Landscape> landscape = subject().flatMap(Subject::landscape);
        if (landscape.isEmpty()) {
            return;
        }
        Optional<String> readOnly = ReadOnly.reason(subject().get().open(), (EObject) landscape.get());
        if (readOnly.isPresent()) {
            board.say(readOnly.get(), true);
            return;
        }
        Improvement made = KlantreisFactory.eINSTANCE.createImprovement();
        made.setName(Messages.ImprovementsView_newName);
        subject().get().journey().filter(journey -> journey.getAsIs() != null).ifPresent(made::setToBe);
        if (subject().get().open().execute(AddCommand.create(subject().get().open().editingDomain(), landscape.get(),
                Literals.LANDSCAPE__IMPROVEMENTS, made))) {
            open(made, Literals.ELEMENT__NAME);
        }
    }

    @Override
    protected void copy() {
        String text = board.all().stream().map(Card::text).map(card -> String.join("\t", card.title(),
                ImprovementStates.title(card.improvement().getState(), Locale.getDefault()), card.description()))
                .collect(Collectors.joining(System.lineSeparator()));
        CopyText.copy(text);
    }

    @Override
    public void setFocus() {
        if (isSettled()) {
            board.setFocus();
        } else {
            super.setFocus();
        }
    }

    Board board() {
        return board;
    }
}
