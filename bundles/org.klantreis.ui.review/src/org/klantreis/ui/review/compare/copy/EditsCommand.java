/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.diff.merge.ModelEdit;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Makes planned edits in an open landscape as one step that can be undone. What brings each back is noted just before it is made.
 */
public final class EditsCommand extends AbstractCommand {
    private final OpenLandscape landscape;
    private List<ModelEdit> edits;

    /**
     * Prepares it.
     *
     * @param landscape the landscape
     * @param edits the edits, in order
     * @param label what Undo calls it
     */
    public EditsCommand(OpenLandscape landscape, List<ModelEdit> edits, String label) {
        super(label);
        this.landscape = landscape;
        this.edits = List.copyOf(edits);
    }

    @Override
    protected boolean prepare() {
        return !edits.isEmpty();
    }

    @Override
    public void execute() {
        make();
    }

    @Override
    public void undo() {
        make();
    }

    @Override
    public void redo() {
        make();
    }

    /** Makes the edits; those that bring all back are the next ones then. */
    private void make() {
        List<ModelEdit> back = new ArrayList<>();
        for (ModelEdit edit : edits) {
            back.add(inverse(edit));
            edit.apply(landscape.model());
        }
        Collections.reverse(back);
        edits = back;
    }

    private ModelEdit inverse(ModelEdit edit) {
        if (edit instanceof ModelEdit.Set set) {
            return value(set.element(), set.feature());
        } else if (edit instanceof ModelEdit.Unset unset) {
            return value(unset.element(), unset.feature());
        } else if (edit instanceof ModelEdit.SetAll all) {
            return value(all.element(), all.feature());
        } else if (edit instanceof ModelEdit.Put put) {
            return put.child().eContainer() == null ? new ModelEdit.Remove(put.parent(), put.containment(), put.child())
                    : place(put.child());
        } else if (edit instanceof ModelEdit.Remove remove) {
            return place(remove.child());
        } else if (edit instanceof ModelEdit.AddFile file) {
            return new ModelEdit.RemoveFile(file.path());
        } else if (edit instanceof ModelEdit.RemoveFile file) {
            Document root = landscape.model().documentsByPath().get(file.path());
            return new ModelEdit.AddFile(file.path(), root);
        }
        ModelEdit.MoveFile move = (ModelEdit.MoveFile) edit;
        return new ModelEdit.MoveFile(move.newPath(), move.path());
    }

    private static ModelEdit value(Identified element, EStructuralFeature feature) {
        if (!element.eIsSet(feature)) {
            return new ModelEdit.Unset(element, feature);
        }
        return feature.isMany() ? new ModelEdit.SetAll(element, feature, new ArrayList<>((List<?>) element.eGet(feature)))
                : new ModelEdit.Set(element, feature, element.eGet(feature));
    }

    private static ModelEdit place(Identified child) {
        EObject parent = child.eContainer();
        int index = child.eContainmentFeature().isMany() ? ((List<?>) parent.eGet(child.eContainmentFeature())).indexOf(child)
                : 0;
        return new ModelEdit.Put((Identified) parent, child.eContainmentFeature(), index, child);
    }
}
