/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.klantreis.model.Document;
import org.klantreis.model.Property;

/** The elements of a file as a tree: its root, a folder for each list of the root, and below what elements contain. */
public final class ElementTreeContent implements ITreeContentProvider {
    /**
     * Makes a viewer's input. The root itself cannot be that: a viewer would take its first item for the input.
     *
     * @param root a file's root; null for none
     * @return the input
     */
    public static Object input(Document root) {
        return root == null ? new Object[0] : new Object[] {root};
    }

    @Override
    public Object[] getElements(Object input) {
        return (Object[]) input;
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof FeatureNode node) {
            return node.children().toArray();
        } else if (parent instanceof EObject element) {
            return (element instanceof Document ? folders(element) : children(element)).toArray();
        }
        return new Object[0];
    }

    private static List<Object> folders(EObject root) {
        List<Object> folders = new ArrayList<>();
        for (EReference list : root.eClass().getEAllContainments()) {
            if (isShown(list)) {
                folders.add(new FeatureNode(root, list));
            }
        }
        return folders;
    }

    private static List<EObject> children(EObject element) {
        return element.eContents().stream().filter(child -> !(child instanceof Property)).toList();
    }

    /**
     * Says whether what a containment reference has is in the tree.
     *
     * @param list the reference
     * @return false for free properties, which the form shows
     */
    static boolean isShown(EReference list) {
        return list.isMany() && list.getEReferenceType() != org.klantreis.model.KlantreisPackage.Literals.PROPERTY;
    }

    @Override
    public Object getParent(Object object) {
        if (object instanceof FeatureNode node) {
            return node.owner();
        } else if (object instanceof EObject element && element.eContainer() != null) {
            EObject parent = element.eContainer();
            return parent instanceof Document ? new FeatureNode(parent, (EReference) element.eContainingFeature()) : parent;
        }
        return null;
    }

    @Override
    public boolean hasChildren(Object parent) {
        return getChildren(parent).length > 0;
    }
}
