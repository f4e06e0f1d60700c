/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.validation.FindingMarker;

/** Offers a fix in the Problems view, for one marker or for all of its rule. */
final class FindingResolution extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {
    private final IMarker origin;
    private final Fix fix;

    FindingResolution(IMarker origin, Fix fix) {
        this.origin = origin;
        this.fix = fix;
    }

    @Override
    public String getLabel() {
        return fix.label();
    }

    @Override
    public String getDescription() {
        return origin.getAttribute(IMarker.MESSAGE, "");
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJ_ELEMENT);
    }

    @Override
    public int getRelevanceForResolution() {
        return fix.relevance();
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(marker -> !marker.equals(origin)
                && FindingMarker.rule(marker).equals(FindingMarker.rule(origin)) && fits(marker)).toArray(IMarker[]::new);
    }

    private boolean fits(IMarker marker) {
        return FindingMarker.landscape(marker).flatMap(landscape -> FindingMarker.element(landscape, marker))
                .map(element -> new Place(element, FindingMarker.feature(element, marker))).filter(fix::fits).isPresent();
    }

    @Override
    public void run(IMarker marker) {
        run(new IMarker[] {marker}, null);
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        Map<OpenLandscape, Set<Place>> places = new LinkedHashMap<>();
        for (IMarker marker : markers) {
            FindingMarker.landscape(marker).ifPresent(landscape -> FindingMarker.element(landscape, marker)
                    .map(element -> new Place(element, FindingMarker.feature(element, marker))).filter(fix::fits)
                    .ifPresent(place -> places.computeIfAbsent(landscape, key -> new LinkedHashSet<>()).add(place)));
        }
        places.forEach((landscape, set) -> new ApplyFix(landscape, fix, set.stream().toList()).run());
    }
}
