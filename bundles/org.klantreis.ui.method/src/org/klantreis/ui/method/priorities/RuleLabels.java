/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.priorities;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.klantreis.method.decisions.Rule;
import org.klantreis.ui.method.view.MethodIcons;

/** Names and signs of what is decided. The signs differ in shape, not only in colour. */
final class RuleLabels {
    private final LocalResourceManager resources;

    /** Makes them for a control, with which they go. */
    RuleLabels(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    Image image(Rule rule) {
        return resources.create(MethodIcons.of(switch (rule) {
            case REPAIR -> "rule_repair";
            case EXCEL -> "rule_excel";
            case CHOOSE -> "rule_choose";
            case ACCEPT -> "rule_accept";
        }));
    }

    static String text(Rule rule) {
        return switch (rule) {
            case REPAIR -> Messages.RuleLabels_repair;
            case EXCEL -> Messages.RuleLabels_excel;
            case CHOOSE -> Messages.RuleLabels_choose;
            case ACCEPT -> Messages.RuleLabels_accept;
        };
    }
}
