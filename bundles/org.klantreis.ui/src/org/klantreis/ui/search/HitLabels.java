/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.usage.ElementPath;

/** Names hits: the element, the feature, what was found in it, and where the element is. */
final class HitLabels extends LabelProvider implements IStyledLabelProvider {
    private static final int LONGEST = 80;

    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public StyledString getStyledText(Object node) {
        if (node instanceof IFile file) {
            StyledString text = new StyledString(file.getName());
            return text.append(" – " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER);
        }
        Hit hit = (Hit) node;
        Identified element = hit.element().orElse(null);
        if (element == null) {
            return new StyledString(Messages.HitLabels_gone, StyledString.QUALIFIER_STYLER);
        }
        StyledString text = new StyledString(ElementLabels.text(element));
        text.append("  " + ElementLabels.feature(hit.feature()) + ": ", StyledString.DECORATIONS_STYLER);
        text.append(hit.target().map(ElementLabels::text).orElseGet(() -> shortened(hit.value())), StyledString.COUNTER_STYLER);
        if (element.eContainer() != null) {
            text.append("  " + ElementPath.of(element.eContainer()), StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    private static String shortened(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    @Override
    public Image getImage(Object node) {
        if (node instanceof Hit hit) {
            return hit.element().map(element -> images.get(ElementLabels.icon(element))).orElse(null);
        }
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FILE);
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }
}
