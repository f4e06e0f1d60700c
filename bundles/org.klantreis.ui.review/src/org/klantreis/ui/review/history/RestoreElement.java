/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ModelState;
import org.klantreis.diff.merge.ApplyChanges;
import org.klantreis.diff.merge.ChangePlan;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.compare.copy.EditsCommand;
import org.klantreis.ui.review.work.GitJob;
import org.klantreis.ui.review.work.Outcome;

/**
 * Makes an element of the open landscape, and all in it, what it was in a commit: one step that can be undone, saved by the user.
 *
 * @param landscape the landscape's folder
 * @param revision the commit
 * @param element the element's id
 * @param name the element's name, for what the user is told
 */
record RestoreElement(IContainer landscape, String revision, String element, String name) {
    void start() {
        AtomicReference<LandscapeProject> then = new AtomicReference<>();
        GitJob.repository(landscape, NLS.bind(Messages.RestoreElement_task, name), (repository, progress) -> {
            then.set(repository.model(revision));
            return Outcome.quiet();
        }).whenDone(outcome -> {
            if (then.get() != null) {
                Outcome restored = restore(then.get());
                GitJob.tell(NLS.bind(Messages.RestoreElement_task, name), restored);
            }
        }).schedule();
    }

    private Outcome restore(LandscapeProject then) {
        try {
            OpenLandscape open = Landscapes.get().open(landscape);
            Comparison comparison = Comparison.between(ModelState.of(then), ModelState.of(open.model()));
            List<ElementDiff> diffs = new ArrayList<>();
            for (ElementDiff diff : comparison.all()) {
                if (isWithin(diff.before()) || isWithin(diff.after())) {
                    diffs.add(diff);
                }
            }
            ChangePlan plan = ApplyChanges.of(comparison).backwards().take(diffs).plan(open.model());
            if (plan.isEmpty()) {
                return Outcome.of(plan.leftOut().isEmpty() ? NLS.bind(Messages.RestoreElement_same, name) : String.join(" ", plan.leftOut()));
            }
            boolean done = open.execute(new EditsCommand(open, plan.edits(), NLS.bind(Messages.RestoreElement_task, name)));
            String left = plan.leftOut().isEmpty() ? "" : " " + String.join(" ", plan.leftOut());
            return done ? Outcome.of(NLS.bind(Messages.RestoreElement_done, name, revision.substring(0, 10)) + left)
                    : Outcome.failure(NLS.bind(Messages.RestoreElement_readOnly, name));
        } catch (CoreException e) {
            return Outcome.failure(e.getMessage());
        }
    }

    private boolean isWithin(Identified part) {
        for (EObject at = part; at != null; at = at.eContainer()) {
            if (at instanceof Identified identified && element.equals(identified.getId())) {
                return true;
            }
        }
        return false;
    }
}
