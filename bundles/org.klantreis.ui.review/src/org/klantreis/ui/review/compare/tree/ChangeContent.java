/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.tree;

import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives the tree its elements. */
final class ChangeContent implements ITreeContentProvider {
    private final Supplier<ChangeTree> tree;

    ChangeContent(Supplier<ChangeTree> tree) {
        this.tree = tree;
    }

    @Override
    public Object[] getElements(Object input) {
        ChangeTree now = tree.get();
        return now == null ? new Object[0] : now.roots().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return ((ChangeNode) element).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((ChangeNode) element).parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((ChangeNode) element).children().isEmpty();
    }
}
