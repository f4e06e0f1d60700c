/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Document;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A new element that can be made at a place of the tree.
 *
 * @param owner what will contain it
 * @param list the list of the owner
 * @param index where in the list; -1 for the end
 */
public record NewElement(EObject owner, EReference list, int index) {
    /**
     * Lists what can be made at an object of the tree: what it can contain, then another beside it.
     *
     * @param selected an element or folder
     * @return the possibilities, in order
     */
    public static List<NewElement> at(Object selected) {
        List<NewElement> all = new ArrayList<>();
        if (selected instanceof FeatureNode node) {
            all.add(new NewElement(node.owner(), node.feature(), -1));
        } else if (selected instanceof EObject element) {
            for (EReference list : element.eClass().getEAllContainments()) {
                if (ElementTreeContent.isShown(list)) {
                    all.add(new NewElement(element, list, -1));
                }
            }
            if (!(element instanceof Document) && element.eContainingFeature() != null && element.eContainingFeature().isMany()) {
                List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainingFeature());
                all.add(new NewElement(element.eContainer(), (EReference) element.eContainingFeature(), siblings.indexOf(element) + 1));
            }
        }
        return all;
    }

    /** Returns the class of the new element. */
    public EClass type() {
        return list.getEReferenceType();
    }

    /** Says whether it will stand beside what is selected, not in it. */
    public boolean isBeside() {
        return index >= 0;
    }

    /** Returns what a menu says: "Step", or "Step after this one". */
    public String label() {
        String type = ElementLabels.type(type());
        return isBeside() ? NLS.bind(Messages.NewElement_after, type) : type;
    }

    /**
     * Makes it, by one command.
     *
     * @param landscape the landscape
     * @return the new element
     */
    public EObject create(OpenLandscape landscape) {
        EObject element = KlantreisFactory.eINSTANCE.create(type());
        String label = NLS.bind(Messages.NewElement_add, ElementLabels.type(type()));
        CompoundCommand command = new CompoundCommand(label, label);
        command.append(AddCommand.create(landscape.editingDomain(), owner, list, List.<Notifier>of(element), index));
        landscape.execute(command);
        return element;
    }
}
