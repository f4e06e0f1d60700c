/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.Identified;
import org.klantreis.model.validation.Severity;

/** Lays an error or warning over the icon of files, folders and elements in which something was found. */
public final class FindingDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {
    /** The decorator's id. */
    public static final String ID = "org.klantreis.ui.validation.decorator";

    private final Runnable update = () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this));
    private final ImageDescriptor error;
    private final ImageDescriptor warning;

    /** Makes the decorator; the workbench does. */
    public FindingDecorator() {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        error = images.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR);
        warning = images.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING);
        Findings.addGlobalListener(update);
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        worst(element).ifPresent(severity -> {
            switch (severity) {
                case ERROR -> decoration.addOverlay(error, IDecoration.BOTTOM_LEFT);
                case WARNING -> decoration.addOverlay(warning, IDecoration.BOTTOM_LEFT);
                case INFO -> { } // worth a look, not worth attention everywhere
            }
        });
    }

    private static Optional<Severity> worst(Object element) {
        if (element instanceof IResource resource) {
            return Findings.around(resource).flatMap(findings -> findings.worstIn(resource));
        }
        if (element instanceof FindingScope scope) {
            return Findings.around(scope.container()).flatMap(scope::worst);
        }
        if (element instanceof Identified part && part.getId() != null) {
            return Findings.around(part).flatMap(findings -> findings.worstWithin(part.getId()));
        }
        return Optional.empty();
    }

    @Override
    public void dispose() {
        Findings.removeGlobalListener(update);
        super.dispose();
    }
}
