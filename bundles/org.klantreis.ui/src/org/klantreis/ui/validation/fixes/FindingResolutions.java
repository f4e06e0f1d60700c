/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.klantreis.model.validation.standard.StandardRules;
import org.klantreis.ui.validation.FindingMarker;

/** Offers the quick fixes of the Problems view. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {
    @Override
    public boolean hasResolutions(IMarker marker) {
        return StandardRules.all().rule(FindingMarker.rule(marker)).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        String rule = FindingMarker.rule(marker);
        List<IMarkerResolution> resolutions = new ArrayList<>();
        Optional<Place> place = FindingMarker.landscape(marker).flatMap(landscape -> FindingMarker.element(landscape, marker))
                .map(element -> new Place(element, FindingMarker.feature(element, marker)));
        place.ifPresent(at -> Fixes.of(rule).stream().filter(fix -> fix.fits(at))
                .forEach(fix -> resolutions.add(new FindingResolution(marker, fix))));
        StandardRules.all().rule(rule)
                .ifPresent(known -> resolutions.add(new SwitchRuleOff(known, marker.getResource().getProject())));
        return resolutions.toArray(IMarkerResolution[]::new);
    }
}
