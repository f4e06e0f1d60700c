/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Shows rules and their severities; what differs from a rule's own severity is bold. */
final class RuleLabels extends CellLabelProvider {
    private final Map<Rule, Optional<Severity>> severities;

    RuleLabels(Map<Rule, Optional<Severity>> severities) {
        this.severities = severities;
    }

    @Override
    public void update(ViewerCell cell) {
        if (cell.getElement() instanceof RuleGroup group) {
            cell.setText(cell.getColumnIndex() == 0 ? group.name() : "");
            return;
        }
        Rule rule = (Rule) cell.getElement();
        Optional<Severity> severity = severities.getOrDefault(rule, Optional.of(rule.severity()));
        cell.setText(cell.getColumnIndex() == 0 ? rule.title() : text(severity));
        cell.setImage(cell.getColumnIndex() == 0 ? null : severity.map(RuleLabels::image).orElse(null));
        boolean changed = !severity.equals(Optional.of(rule.severity()));
        cell.setFont(changed ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null);
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof Rule rule ? rule.documentation() : null;
    }

    static String text(Optional<Severity> severity) {
        return severity.map(value -> switch (value) {
            case ERROR -> Messages.RuleLabels_error;
            case WARNING -> Messages.RuleLabels_warning;
            case INFO -> Messages.RuleLabels_info;
        }).orElse(Messages.RuleLabels_off);
    }

    private static Image image(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
