/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A place for elements: in a list, before what is at an index now.
 *
 * @param owner what contains the list
 * @param feature the list
 * @param index where in the list, from 0 to its size
 * @param cluster the cluster in which a complaint is shown there; null for none, and for other elements
 */
public record Placement(EObject owner, EReference feature, int index, ComplaintCluster cluster) {
    /**
     * Finds the place for an element of a class in another element, after all that is there.
     *
     * @param owner where
     * @param type the class
     * @return the place; empty where there is none
     */
    public static Optional<Placement> into(EObject owner, EClass type) {
        if (owner instanceof ComplaintCluster cluster && type == Literals.COMPLAINT && owner.eContainer() != null) {
            return into(owner.eContainer(), type).map(place -> new Placement(place.owner(), place.feature(), place.index(), cluster));
        }
        return owner.eClass().getEAllContainments().stream()
                .filter(feature -> feature.isMany() && feature.getEReferenceType().isSuperTypeOf(type)).findFirst()
                .map(feature -> new Placement(owner, feature, ((List<?>) owner.eGet(feature)).size(), null));
    }

    /**
     * Finds the place for an element of a class beside another.
     *
     * @param sibling the other
     * @param type the class
     * @param after whether after it, and not before
     * @return the place; empty where there is none
     */
    public static Optional<Placement> beside(EObject sibling, EClass type, boolean after) {
        EReference feature = sibling.eContainmentFeature();
        if (feature == null || !feature.isMany() || !feature.getEReferenceType().isSuperTypeOf(type)) {
            return Optional.empty();
        }
        int index = ((List<?>) sibling.eContainer().eGet(feature)).indexOf(sibling);
        return Optional.of(new Placement(sibling.eContainer(), feature, after ? index + 1 : index,
                sibling instanceof Complaint complaint ? complaint.getCluster() : null));
    }

    /** Finds the place in an element, or else after it. */
    public static Optional<Placement> at(EObject target, EClass type) {
        return into(target, type).or(() -> beside(target, type, true));
    }

    /** Returns the same place in the list, whatever is shown where. */
    Placement withoutCluster() {
        return new Placement(owner, feature, index, null);
    }

    /** Returns what is in the list now. */
    List<?> list() {
        return (List<?>) owner.eGet(feature);
    }

    /** Lets complaints be shown in the cluster of the place. */
    void appendCluster(OpenLandscape landscape, Iterable<? extends EObject> elements, CompoundCommand command) {
        for (EObject element : elements) {
            if (element instanceof Complaint complaint && complaint.getCluster() != cluster) {
                command.append(new SetCommand(landscape.editingDomain(), complaint, Literals.COMPLAINT__CLUSTER,
                        cluster == null ? SetCommand.UNSET_VALUE : cluster));
            }
        }
    }
}
