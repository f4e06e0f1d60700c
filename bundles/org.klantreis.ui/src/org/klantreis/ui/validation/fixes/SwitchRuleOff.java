/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.validation.Rule;
import org.klantreis.ui.validation.RuleSettings;

/** Switches the rule of a marker off, where its severity is set: in the project or in the workbench. */
final class SwitchRuleOff implements IMarkerResolution2, IMarkerResolutionRelevance {
    private final Rule rule;
    private final IProject project;

    SwitchRuleOff(Rule rule, IProject project) {
        this.rule = rule;
        this.project = project;
    }

    @Override
    public String getLabel() {
        return NLS.bind(Messages.SwitchRuleOff_label, rule.title());
    }

    @Override
    public String getDescription() {
        boolean own = RuleSettings.ofProject(project).isInUse();
        return NLS.bind(own ? Messages.SwitchRuleOff_project : Messages.SwitchRuleOff_workbench, rule.documentation(),
                project.getName());
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ELCL_REMOVE);
    }

    @Override
    public int getRelevanceForResolution() {
        return -10;
    }

    @Override
    public void run(IMarker marker) {
        RuleSettings settings = RuleSettings.in(project);
        settings.set(rule, Optional.empty());
        settings.save();
    }
}
