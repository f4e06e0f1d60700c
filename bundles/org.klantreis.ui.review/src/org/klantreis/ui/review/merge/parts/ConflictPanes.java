/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.ui.map.viewer.SyncedMaps;
import org.klantreis.ui.review.merge.session.MergeContent;
import org.klantreis.ui.review.merge.session.MergeSession;
import org.klantreis.ui.review.merge.session.MergeSession.Aspect;

/**
 * The conflict that is looked at: base, ours and theirs side by side, each with its value and its place, and a field for
 * another value.
 */
public final class ConflictPanes extends Composite {
    private final MergeSession session;
    private final Label sentence;
    private final ConflictPane base;
    private final ConflictPane ours;
    private final ConflictPane theirs;
    private final EditedValue edited;
    private final Button asInFolder;
    private final Button allOurs;
    private final Button allTheirs;

    /**
     * Makes them.
     *
     * @param parent where
     * @param session the merge
     */
    public ConflictPanes(Composite parent, MergeSession session) {
        super(parent, SWT.NONE);
        this.session = session;
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).margins(2, 2).spacing(2, 2).applyTo(this);
        sentence = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).indent(4, 0).applyTo(sentence);
        base = pane(Decision.BASE);
        ours = pane(Decision.OURS);
        theirs = pane(Decision.THEIRS);
        SyncedMaps.link(List.of(base.viewer(), ours.viewer(), theirs.viewer()));
        Composite line = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(line);
        edited = new EditedValue(line, values -> session.conflict()
                .ifPresent(conflict -> session.decide(conflict, new Decision(Decision.Choice.EDITED, values))));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(edited);
        asInFolder = new Button(line, SWT.PUSH);
        asInFolder.setText(Messages.ConflictPanes_asInFolder);
        asInFolder.addListener(SWT.Selection, event -> session.selected().ifPresent(path -> session.decide(path,
                Decision.Choice.EDITED)));
        GridDataFactory.swtDefaults().exclude(true).applyTo(asInFolder);
        allOurs = all(line, Decision.OURS);
        allTheirs = all(line, Decision.THEIRS);
        session.addListener(aspect -> {
            if (aspect == Aspect.SELECTION || aspect == Aspect.DECISIONS || aspect == Aspect.OVER) {
                show(aspect == Aspect.SELECTION);
            } else if (aspect == Aspect.ORIGIN) {
                origins();
            }
        });
    }

    private ConflictPane pane(Decision decision) {
        ConflictPane pane = new ConflictPane(this, () -> take(decision));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        return pane;
    }

    private Button all(Composite parent, Decision decision) {
        Button button = new Button(parent, SWT.PUSH);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(button);
        button.addListener(SWT.Selection, event -> session.conflict()
                .ifPresent(conflict -> session.decideAll(conflict.elementId(), decision)));
        return button;
    }

    private void take(Decision decision) {
        if (session.conflict().isPresent()) {
            session.decide(session.conflict().get(), decision);
        } else {
            session.selected().ifPresent(path -> session.decide(path, decision.choice()));
        }
    }

    private void show(boolean other) {
        MergeContent content = session.content().orElse(null);
        Conflict conflict = session.conflict().orElse(null);
        String file = conflict == null && content != null ? session.selected().filter(content.otherFiles()::contains)
                .orElse(null) : null;
        Decision.Choice choice = conflict != null ? session.decision(conflict.id()).map(Decision::choice).orElse(null)
                : file == null ? null : session.file(file).orElse(null);
        String oursName = NLS.bind(Messages.ConflictPanes_ours, content == null ? "" : content.oursName());
        String theirsName = NLS.bind(Messages.ConflictPanes_theirs, content == null ? "" : content.theirsName());
        sentence.setText((conflict != null ? conflict.sentence() : file != null ? file : Messages.ConflictPanes_none)
                .replace("&", "&&"));
        show(base, Messages.ConflictPanes_base, conflict, conflict == null ? null : conflict.base(),
                choice == Decision.Choice.BASE, file);
        show(ours, oursName, conflict, conflict == null ? null : conflict.ours(), choice == Decision.Choice.OURS, file);
        show(theirs, theirsName, conflict, conflict == null ? null : conflict.theirs(), choice == Decision.Choice.THEIRS, file);
        if (other || conflict == null || !edited.shows(conflict)) {
            edited.show(conflict, conflict == null ? null : session.decision(conflict.id()).orElse(null),
                    session.result().orElse(null));
        }
        asInFolder.setVisible(file != null);
        asInFolder.setEnabled(choice != Decision.Choice.EDITED);
        ((org.eclipse.swt.layout.GridData) asInFolder.getLayoutData()).exclude = file == null;
        boolean several = conflict != null
                && session.conflicts().stream().filter(each -> each.elementId().equals(conflict.elementId())).count() > 1;
        for (Button button : List.of(allOurs, allTheirs)) {
            button.setText(NLS.bind(Messages.ConflictPanes_elementOurs,
                    content == null ? "" : button == allOurs ? content.oursName() : content.theirsName()));
            button.setVisible(several);
        }
        origins();
        layout(true, true);
    }

    private void show(ConflictPane pane, String name, Conflict conflict, Conflict.State state, boolean chosen, String file) {
        pane.show(name, conflict, state, chosen);
        if (file != null) {
            pane.take().setEnabled(!chosen);
        }
    }

    private void origins() {
        Conflict conflict = session.conflict().orElse(null);
        base.show(java.util.Optional.empty());
        ours.show(conflict == null ? java.util.Optional.empty() : session.origin(conflict, false));
        theirs.show(conflict == null ? java.util.Optional.empty() : session.origin(conflict, true));
    }

    /** Returns one of the three. */
    ConflictPane pane(Decision.Choice choice) {
        return choice == Decision.Choice.BASE ? base : choice == Decision.Choice.OURS ? ours : theirs;
    }

    /** Returns the field for another value. */
    EditedValue edited() {
        return edited;
    }
}
