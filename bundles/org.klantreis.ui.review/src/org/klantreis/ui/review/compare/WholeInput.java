/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffContainer;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.compare.structuremergeviewer.ICompareInputChangeListener;
import org.eclipse.swt.graphics.Image;
import org.klantreis.ui.review.compare.session.ComparedModels;
import org.klantreis.ui.review.compare.session.CompareSession;

/** Two whole projects, as the framework's input. */
final class WholeInput extends DiffContainer implements ICompareInput {
    private final ComparedModels models;
    private final String failure;
    private final ITypedElement left;
    private final ITypedElement right;

    /** Takes what came out, or else why nothing did; one of the two is null. */
    WholeInput(ComparedModels models, String failure, String left, String right) {
        super(null, Differencer.CHANGE);
        this.models = models;
        this.failure = failure;
        this.left = new Side(left);
        this.right = new Side(right);
    }

    /** Shows it. */
    void showIn(CompareSession session) {
        if (models != null) {
            session.become(models);
        } else {
            session.fail(failure);
        }
    }

    @Override
    public boolean hasChildren() {
        return true; // so that the framework shows the tree
    }

    @Override
    public ITypedElement getAncestor() {
        return null;
    }

    @Override
    public ITypedElement getLeft() {
        return left;
    }

    @Override
    public ITypedElement getRight() {
        return right;
    }

    @Override
    public void addCompareInputChangeListener(ICompareInputChangeListener listener) {
        // It never changes: the session does.
    }

    @Override
    public void removeCompareInputChangeListener(ICompareInputChangeListener listener) {
        // see above
    }

    @Override
    public void copy(boolean leftToRight) {
        // Copying is done by commands on the model.
    }

    @Override
    public String getName() {
        return left.getName() + " – " + right.getName();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public String getType() {
        return ITypedElement.FOLDER_TYPE;
    }

    /** One of the two. */
    private record Side(String name) implements ITypedElement {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return FOLDER_TYPE;
        }
    }
}
