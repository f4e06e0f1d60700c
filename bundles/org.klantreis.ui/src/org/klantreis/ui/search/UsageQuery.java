/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.usage.Usages;

/** Where an element is used: all references to it. */
final class UsageQuery extends ElementQuery {
    private final OpenLandscape landscape;
    private final String id;
    private final String name;

    UsageQuery(OpenLandscape landscape, Identified element) {
        this.landscape = landscape;
        this.id = element.getId();
        this.name = ElementLabels.type(element) + " «" + ElementLabels.text(element) + "»";
    }

    @Override
    List<Hit> search() {
        return landscape.find(id).map(element -> Usages.of(landscape, List.of(element)).stream()
                .map(usage -> Hit.of(landscape, usage.owner(), usage.feature(), usage.target().getId())).toList()).orElse(List.of());
    }

    @Override
    String describe(int matches) {
        return matches == 1 ? NLS.bind(Messages.UsageQuery_one, name, landscape.name())
                : NLS.bind(Messages.UsageQuery_many, new Object[] {name, landscape.name(), matches});
    }

    @Override
    public String getLabel() {
        return NLS.bind(Messages.UsageQuery_label, name);
    }
}
