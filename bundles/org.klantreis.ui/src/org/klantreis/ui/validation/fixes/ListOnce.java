/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.klantreis.model.validation.Scope;

/** Lists each element of a reference once. The usual commands cannot undo that: the list refuses to have an element twice. */
final class ListOnce extends AbstractCommand {
    private final EObject owner;
    private final EReference reference;
    private List<EObject> before;

    ListOnce(EObject owner, EReference reference) {
        this.owner = owner;
        this.reference = reference;
    }

    @Override
    protected boolean prepare() {
        before = List.copyOf(Scope.targets(owner, reference));
        return true;
    }

    @Override
    public void execute() {
        replace(new LinkedHashSet<>(before));
    }

    @Override
    public void undo() {
        replace(before);
    }

    @Override
    public void redo() {
        execute();
    }

    @SuppressWarnings("unchecked")
    private void replace(Collection<EObject> targets) {
        InternalEList<EObject> list = (InternalEList<EObject>) owner.eGet(reference);
        list.clear();
        list.addAllUnique(targets);
    }
}
