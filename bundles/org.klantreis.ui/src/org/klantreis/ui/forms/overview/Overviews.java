/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.overview;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Document;
import org.klantreis.model.EventLog;
import org.klantreis.model.Landscape;
import org.klantreis.model.Research;
import org.klantreis.ui.forms.details.ElementForm;
import org.klantreis.ui.forms.details.FormSite;
import org.klantreis.ui.forms.layout.FormLayouts;
import org.klantreis.ui.forms.layout.GroupLayout;

/** Makes the overview of a file by the class of its root. */
final class Overviews {
    private Overviews() {
    }

    static Overview of(Document root, FormSite site) {
        if (root instanceof Landscape landscape) {
            return new CatalogueOverview(landscape, site);
        } else if (root instanceof ComplaintBook book) {
            return new ComplaintsOverview(book, site);
        } else if (root instanceof Research research) {
            return new StudiesOverview(research, site);
        } else if (root instanceof EventLog log) {
            return new LogOverview(log, site);
        }
        return new PlainOverview(root, site);
    }

    /** Makes the form of a root's own features, without what it contains. */
    static ElementForm form(Document root, FormSite site, Composite parent, String... groups) {
        Set<String> keys = Set.of(groups);
        List<GroupLayout> layout = FormLayouts.of(root.eClass()).stream().filter(group -> keys.contains(group.key())).toList();
        ElementForm form = new ElementForm(site, parent, root.eClass(), layout, true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        form.show(root);
        return form;
    }
}
