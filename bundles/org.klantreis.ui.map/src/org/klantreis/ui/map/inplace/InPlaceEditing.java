/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.inplace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.custom.StyledText;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.edit.Edits;
import org.klantreis.ui.map.inplace.InPlaceEditor.Ending;
import org.klantreis.ui.map.selection.Walk;
import org.klantreis.ui.map.selection.Way;
import org.klantreis.ui.map.session.MapSession;

/** Edits what a spot shows, in its place: text in a field, yes or no at once, references by choosing. */
public final class InPlaceEditing {
    private final MapSession session;
    private final ReferenceChooser chooser;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private InPlaceEditor editor;

    /** Lets the user choose what a reference points at. */
    @FunctionalInterface
    public interface ReferenceChooser {
        /**
         * Asks, and changes the reference if the user chose.
         *
         * @param element whose reference
         * @param reference which
         * @param spot where it is shown
         */
        void choose(EObject element, EReference reference, Spot spot);
    }

    /**
     * Makes in-place editing for a map.
     *
     * @param session the map
     * @param chooser asks for references
     */
    public InPlaceEditing(MapSession session, ReferenceChooser chooser) {
        this.session = session;
        this.chooser = chooser;
        session.canvas().addViewListener(() -> {
            if (editor != null && session.element(editor.elementId()).isEmpty()) {
                cancel();
            } else if (editor != null) {
                editor.place();
            }
        });
    }

    /** Says whether something of a spot can be edited in place. */
    public boolean canEdit(Spot spot) {
        return session.isEditable() && spot.feature() != null && session.element(spot.elementId())
                .filter(element -> element.eClass().getEAllStructuralFeatures().contains(spot.feature())).isPresent();
    }

    /** Edits what a spot shows, unless an open field cannot be closed. Says whether there is something to edit. */
    public boolean edit(Spot spot) {
        if (!canEdit(spot)) {
            return false;
        }
        finish();
        if (editor != null) {
            editor.text().setFocus();
            return true;
        }
        session.goTo(spot);
        EObject element = session.element(spot.elementId()).orElseThrow();
        EStructuralFeature feature = spot.feature();
        if (feature instanceof EReference reference) {
            chooser.choose(element, reference, spot);
        } else if (feature.getEType().getInstanceClass() == boolean.class) {
            session.execute(Edits.set(session.landscape().editingDomain(), element, feature, !(Boolean) element.eGet(feature)));
        } else {
            editor = new InPlaceEditor(session, spot, element, (EAttribute) feature, ending -> ended(spot, ending));
            changed();
        }
        return true;
    }

    /** Returns the field, while there is one. */
    public Optional<StyledText> field() {
        return Optional.ofNullable(editor).map(InPlaceEditor::text);
    }

    /** Undoes or redoes typing. */
    public void undo(boolean redo) {
        if (editor != null) {
            editor.undo(redo);
        }
    }

    /** Keeps what was typed and closes the field; one with what cannot be kept stays open. */
    public void finish() {
        if (editor != null) {
            editor.keep(Ending.LEFT);
        }
    }

    /** Closes the field without keeping anything. */
    public void cancel() {
        if (editor != null) {
            editor.cancel();
        }
    }

    /** Calls a listener when a field opens or closes. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void ended(Spot spot, Ending ending) {
        editor = null;
        changed();
        if (ending != Ending.LEFT) {
            session.canvas().setFocus();
        }
        if (ending == Ending.NEXT || ending == Ending.PREVIOUS) {
            Way way = ending == Ending.NEXT ? Way.RIGHT : Way.LEFT;
            Predicate<Spot> same = next -> next.feature() == spot.feature();
            session.focus().flatMap(now -> new Walk(session.canvas().scene()).next(now, way)).filter(same).ifPresent(this::edit);
        }
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
