/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.overview;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.model.Document;
import org.klantreis.ui.forms.details.ElementForm;
import org.klantreis.ui.forms.details.FormSite;

/** The name and documentation of a file's root, for a class that has no overview of its own. */
final class PlainOverview implements Overview {
    private final Document root;
    private final FormSite site;
    private ElementForm form;

    PlainOverview(Document root, FormSite site) {
        this.root = root;
        this.site = site;
    }

    @Override
    public Control create(Composite parent) {
        form = Overviews.form(root, site, parent, "identity");
        return form.control();
    }

    @Override
    public void refresh() {
        form.refresh();
    }

    @Override
    public void setFocus() {
        form.fields().get(0).focusControl().setFocus();
    }
}
