/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/**
 * An element that can be made.
 *
 * @param element the element, in no model yet; it has a name already
 * @param place where it goes
 */
public record NewElement(Element element, Placement place) {
    /** What the explorer shows; the rest is made in the editors' forms. */
    private static final Set<EClass> TYPES = Set.of(Literals.ORGANISATION_UNIT, Literals.CHANNEL, Literals.BRAND_VALUE,
            Literals.APPLICATION, Literals.SERVICE, Literals.PROCEDURE, Literals.PROCEDURE_CHANGE, Literals.PERSONA,
            Literals.TOUCHPOINT, Literals.OPPORTUNITY, Literals.SERVICE_CONCEPT, Literals.IMPROVEMENT, Literals.STAGE, Literals.STEP,
            Literals.ACTIVITY, Literals.COMPLAINT_CLUSTER, Literals.COMPLAINT, Literals.STUDY, Literals.INSIGHT, Literals.PARTICIPANT);

    /**
     * Lists what can be made in an element.
     *
     * @param landscape its landscape
     * @param owner the element
     * @return one for each class of children that the explorer shows
     */
    public static List<NewElement> in(OpenLandscape landscape, EObject owner) {
        List<NewElement> found = new ArrayList<>();
        if (owner instanceof ComplaintCluster) {
            add(found, owner, EcoreUtil.create(Literals.COMPLAINT));
        }
        for (Object descriptor : landscape.editingDomain().getNewChildDescriptors(owner, null)) {
            if (descriptor instanceof CommandParameter parameter && parameter.getValue() instanceof Element child
                    && TYPES.contains(child.eClass())) {
                add(found, owner, child);
            }
        }
        return found;
    }

    private static void add(List<NewElement> found, EObject owner, EObject child) {
        Placement.into(owner, child.eClass()).ifPresent(place -> found.add(named((Element) child, place)));
    }

    /**
     * Lists what can be made after an element.
     *
     * @param sibling the element
     * @return one of the same class; none where the element stands alone
     */
    public static List<NewElement> after(EObject sibling) {
        return TYPES.contains(sibling.eClass()) ? Placement.beside(sibling, sibling.eClass(), true)
                .map(place -> List.of(named((Element) EcoreUtil.create(sibling.eClass()), place))).orElse(List.of()) : List.of();
    }

    private static NewElement named(Element element, Placement place) {
        element.setName(NLS.bind(Messages.NewElement_name, ElementLabels.type(element).toLowerCase()));
        if (element instanceof Complaint complaint) {
            complaint.setCluster(place.cluster());
        }
        return new NewElement(element, place);
    }

    /**
     * Makes the command that adds the element.
     *
     * @param landscape where
     * @return the command
     */
    public Command command(OpenLandscape landscape) {
        CompoundCommand command = new CompoundCommand(NLS.bind(Messages.NewElement_add, ElementLabels.type(element)));
        command.append(new AddCommand(landscape.editingDomain(), place.owner(), place.feature(), element, place.index()));
        return command;
    }
}
