/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.labels.ElementLabelProvider;
import org.klantreis.ui.labels.ElementLabels;

/** Labels of the tree: elements by name and icon, folders with a count. */
public final class ElementTreeLabels extends ElementLabelProvider implements IStyledLabelProvider {
    @Override
    public String getText(Object object) {
        return object instanceof FeatureNode node ? ElementLabels.feature(node.feature()) : super.getText(object);
    }

    @Override
    public StyledString getStyledText(Object object) {
        StyledString text = new StyledString(getText(object).strip().replaceAll("\\s+", " "));
        if (object instanceof FeatureNode node) {
            text.append("  " + node.children().size(), StyledString.COUNTER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object object) {
        return object instanceof FeatureNode
                ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_FOLDER) : super.getImage(object);
    }
}
