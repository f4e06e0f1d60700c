/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;

/**
 * One small edit of a live model. The edits of a plan are made in their order; they can be wrapped in a change command, or be turned into
 * commands one by one.
 */
public sealed interface ModelEdit {
    /**
     * Makes the edit.
     *
     * @param project the project that the elements are of; used for files only
     */
    void apply(LandscapeProject project);

    /**
     * Sets a feature with one value.
     *
     * @param element the element
     * @param feature an attribute or a reference that contains nothing
     * @param value the value, of the feature's type
     */
    record Set(Identified element, EStructuralFeature feature, Object value) implements ModelEdit {
        @Override
        public void apply(LandscapeProject project) {
            element.eSet(feature, value);
        }
    }

    /**
     * Makes a feature have no value of its own.
     *
     * @param element the element
     * @param feature the feature
     */
    record Unset(Identified element, EStructuralFeature feature) implements ModelEdit {
        @Override
        public void apply(LandscapeProject project) {
            element.eUnset(feature);
        }
    }

    /**
     * Sets all values of a feature with many.
     *
     * @param element the element
     * @param feature the feature
     * @param values the values, in order
     */
    record SetAll(Identified element, EStructuralFeature feature, List<Object> values) implements ModelEdit {
        /** Copies the list. */
        public SetAll {
            values = List.copyOf(values);
        }

        @Override
        public void apply(LandscapeProject project) {
            element.eSet(feature, values);
        }
    }

    /**
     * Puts an element into a parent: a new one, or one that is elsewhere so far.
     *
     * @param parent the parent
     * @param containment where in the parent
     * @param index the position among the children, from 0, when this edit is made, counted without the element; too high a one means
     *        the end
     * @param child the element
     */
    record Put(Identified parent, EReference containment, int index, Identified child) implements ModelEdit {
        @Override
        public void apply(LandscapeProject project) {
            @SuppressWarnings("unchecked")
            EList<Identified> children = (EList<Identified>) parent.eGet(containment);
            if (child.eContainer() == parent && child.eContainmentFeature() == containment) {
                children.move(Math.min(index, children.size() - 1), child);
            } else {
                children.add(Math.min(index, children.size()), child);
            }
        }
    }

    /**
     * Takes an element, and all that it then contains, out of its parent.
     *
     * @param parent the parent
     * @param containment where in the parent
     * @param child the element
     */
    record Remove(Identified parent, EReference containment, Identified child) implements ModelEdit {
        @Override
        public void apply(LandscapeProject project) {
            ((EList<?>) parent.eGet(containment)).remove(child);
        }
    }

    /**
     * Adds a file.
     *
     * @param path its path, relative to the project
     * @param root its root element
     */
    record AddFile(String path, Document root) implements ModelEdit {
        @Override
        public void apply(LandscapeProject project) {
            project.add(path, root);
        }
    }

    /**
     * Removes a file.
     *
     * @param path its path, relative to the project
     */
    record RemoveFile(String path) implements ModelEdit {
        @Override
        public void apply(LandscapeProject project) {
            project.remove(path);
        }
    }

    /**
     * Gives a file another path.
     *
     * @param path its path, relative to the project
     * @param newPath the path that it gets
     */
    record MoveFile(String path, String newPath) implements ModelEdit {
        @Override
        public void apply(LandscapeProject project) {
            project.move(path, newPath);
        }
    }
}
