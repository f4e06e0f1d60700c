/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.mapmarks;

import java.util.Map;

import org.klantreis.model.Journey;
import org.klantreis.ui.map.marks.ElementMark;
import org.klantreis.ui.map.marks.ElementMarks;
import org.klantreis.ui.map.marks.MarkSource;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.compare.content.ChangeMarks;
import org.klantreis.ui.review.status.ElementState;
import org.klantreis.ui.review.status.ProjectStatus;
import org.klantreis.ui.review.status.StatusSnapshot;

/** Marks in the map editors what differs from the last commit, as far as that is known. */
final class StatusMarks implements MarkSource {
    @Override
    public ElementMarks marks(OpenLandscape landscape, Journey journey) {
        StatusSnapshot snapshot = ProjectStatus.of(landscape.container()).snapshot();
        if (snapshot.states().isEmpty()) {
            return ElementMarks.NONE;
        }
        ElementMarks.Builder marks = ElementMarks.builder();
        ElementMarks changed = ChangeMarks.of(snapshot.comparison(), false);
        changed.all().forEach((id, mark) -> marks.mark(id, mark, changed.features(id)));
        for (Map.Entry<String, ElementState> state : snapshot.states().entrySet()) {
            if (state.getValue() == ElementState.CONFLICTING) {
                marks.mark(state.getKey(), ElementMark.CONFLICTING);
            }
        }
        return marks.build();
    }

    @Override
    public void addListener(Runnable listener) {
        ProjectStatus.addGlobalListener(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        ProjectStatus.removeGlobalListener(listener);
    }
}
