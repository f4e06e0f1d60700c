/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.compare.structuremergeviewer.ICompareInputChangeListener;
import org.eclipse.swt.graphics.Image;
import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;

/** An element in the tree of changes: one that changed, or one that contains some that did. */
public final class ChangeNode implements ICompareInput, ITypedElement {
    /** What the compare framework knows such elements by. */
    public static final String TYPE = "klantreis-element";

    private final Identified element;
    private final ElementDiff diff;
    private final ChangeNode parent;
    private final List<ChangeNode> children = new ArrayList<>();

    ChangeNode(Identified element, ElementDiff diff, ChangeNode parent) {
        this.element = element;
        this.diff = diff;
        this.parent = parent;
    }

    /** Returns the element, of the newer side where it has it. */
    public Identified element() {
        return element;
    }

    /** Returns its id. */
    public String id() {
        return element.getId();
    }

    /** Returns what changed of it; empty where only parts of it did. */
    public Optional<ElementDiff> diff() {
        return Optional.ofNullable(diff);
    }

    /** Returns what contains it; null for the root of a file. */
    public ChangeNode parent() {
        return parent;
    }

    /** Returns its parts that changed or contain some that did, in the order of the model. */
    public List<ChangeNode> children() {
        return children;
    }

    /** Returns how many changes there are in it and below; what came or went with another counts with that. */
    public int count() {
        return (diff != null && !diff.nested() ? 1 : 0) + children.stream().mapToInt(ChangeNode::count).sum();
    }

    /** Says whether only its place changed. */
    public boolean isOnlyMoved() {
        return diff != null && diff.kind() == ElementDiff.Kind.CHANGED && diff.changes().stream()
                .allMatch(change -> change instanceof Change.Moved || change instanceof Change.Reordered);
    }

    @Override
    public String getName() {
        return ElementLabels.text(element);
    }

    @Override
    public Image getImage() {
        return null; // the label provider knows it
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public int getKind() {
        if (diff == null) {
            return Differencer.NO_CHANGE;
        }
        return switch (diff.kind()) {
            case ADDED -> Differencer.ADDITION;
            case DELETED -> Differencer.DELETION;
            case CHANGED -> Differencer.CHANGE;
        };
    }

    @Override
    public ITypedElement getAncestor() {
        return null;
    }

    @Override
    public ITypedElement getLeft() {
        return this;
    }

    @Override
    public ITypedElement getRight() {
        return this;
    }

    @Override
    public void addCompareInputChangeListener(ICompareInputChangeListener listener) {
        // A node never changes: the tree is made anew.
    }

    @Override
    public void removeCompareInputChangeListener(ICompareInputChangeListener listener) {
        // see above
    }

    @Override
    public void copy(boolean leftToRight) {
        // Copying is done by commands on the model, never through the framework's streams.
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeNode node && node.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
