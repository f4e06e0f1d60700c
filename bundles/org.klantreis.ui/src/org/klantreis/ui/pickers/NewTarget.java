/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.pickers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/**
 * A place where a new element can be made that a reference then points at: the list of its type in the same file, or in the
 * catalogue.
 *
 * @param landscape the landscape
 * @param container the root of a file
 * @param list the list in it
 */
public record NewTarget(OpenLandscape landscape, EObject container, EReference list) {
    /**
     * Finds the place for a new target.
     *
     * @param landscape the landscape
     * @param owner the element whose reference it is
     * @param reference the reference
     * @return the place; empty where such elements are made elsewhere, as a journey is, or its file cannot be changed
     */
    public static Optional<NewTarget> of(OpenLandscape landscape, EObject owner, EReference reference) {
        EClass type = reference.getEReferenceType();
        return Stream.concat(Stream.of(EcoreUtil.getRootContainer(owner)), landscape.model().landscape().stream())
                .filter(root -> landscape.model().pathOf(root).flatMap(landscape.model()::readOnlyReason).isEmpty())
                .flatMap(root -> root.eClass().getEAllContainments().stream()
                        .filter(list -> list.isMany() && list.getEReferenceType() == type && !type.isAbstract())
                        .map(list -> new NewTarget(landscape, root, list)))
                .findFirst();
    }

    /** Returns what the menu or list says: "New Touchpoint «Ask»". */
    public String label(String name) {
        String type = ElementLabels.type(list.getEReferenceType());
        return name.isBlank() ? NLS.bind(Messages.NewTarget_new, type) : NLS.bind(Messages.NewTarget_newNamed, type, name.strip());
    }

    /**
     * Makes the element and points the reference at it, as one command.
     *
     * @param name its name
     * @param owner the element whose reference it is
     * @param reference the reference
     * @return the new element
     */
    public EObject create(String name, EObject owner, EReference reference) {
        EditingDomain domain = landscape.editingDomain();
        EObject target = KlantreisFactory.eINSTANCE.create(list.getEReferenceType());
        if (target instanceof Element element && !name.isBlank()) {
            element.setName(name.strip());
        }
        CompoundCommand command = new CompoundCommand(label(name), label(name));
        command.append(AddCommand.create(domain, container, list, List.of(target)));
        Command point = reference.isMany() ? AddCommand.create(domain, owner, reference, List.of(target))
                : SetCommand.create(domain, owner, reference, target);
        command.append(point);
        landscape.execute(command);
        RecentTargets.add(reference.getEReferenceType(), target);
        return target;
    }
}
