/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.edit;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CopyCommand.Helper;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.klantreis.model.Improvement;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.model.OrganisationUnit;

/** What the generated item providers share: icons by class name, new ids for copies, and the way of improvements. */
public class BaseItemProvider extends ItemProviderAdapter {
    /**
     * Makes a provider.
     *
     * @param adapterFactory the factory that keeps it
     */
    public BaseItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    /** Returns the URL of the SVG icon that is named as the element's class; units have one for each kind. */
    @Override
    public Object getImage(Object object) {
        String name = ((EObject) object).eClass().getName();
        if (object instanceof OrganisationUnit unit) {
            name += "_" + unit.getKind().getName();
        }
        // The resource locator's own getImage knows no SVG: it would look for a file named «.svg.gif».
        String icon = "icons/full/obj16/" + name + ".svg";
        return overlayImage(object, URI.createURI(getResourceLocator().getBaseURL() + icon));
    }

    @Override
    protected Command createInitializeCopyCommand(EditingDomain domain, EObject owner, Helper helper) {
        return new InitializeCopyCommand(domain, owner, helper) {
            @Override
            protected Collection<? extends EAttribute> getAttributesToCopy() {
                // The copy was given an id of its own when it was created.
                return super.getAttributesToCopy().stream().filter(a -> a != KlantreisPackage.Literals.IDENTIFIED__ID).toList();
            }
        };
    }

    /** An improvement moves from state to state as its rules allow. */
    @Override
    protected Command createSetCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
        return feature == KlantreisPackage.Literals.IMPROVEMENT__STATE
                ? new MoveImprovementCommand(domain, (Improvement) owner, value)
                : super.createSetCommand(domain, owner, feature, value);
    }
}
