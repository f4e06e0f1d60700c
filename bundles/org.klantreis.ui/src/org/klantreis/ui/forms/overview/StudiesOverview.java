/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.overview;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Research;
import org.klantreis.model.Study;
import org.klantreis.ui.forms.details.ElementForm;
import org.klantreis.ui.forms.details.FormSite;
import org.klantreis.ui.labels.ElementLabels;

/** A file of research: its studies in a table. */
final class StudiesOverview implements Overview {
    private final Research root;
    private final FormSite site;
    private ElementForm form;
    private ElementTable table;

    StudiesOverview(Research root, FormSite site) {
        this.root = root;
        this.site = site;
    }

    @Override
    public Control create(Composite parent) {
        Composite all = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(all);
        form = Overviews.form(root, site, all, "identity");
        table = new ElementTable(all, element -> site.open((Identified) element));
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 220).applyTo(table.viewer().getTable());
        table.column(ElementLabels.type(Literals.STUDY), 320, ElementLabels::text, site::image);
        table.column(ElementLabels.feature(Literals.STUDY__APPROACH), 110,
                row -> ElementLabels.literal(Literals.STUDY_APPROACH, of(row).getApproach()), null);
        table.column(ElementLabels.feature(Literals.STUDY__METHOD), 150,
                row -> ElementLabels.literal(Literals.STUDY_METHOD, of(row).getMethod()), null);
        table.column(ElementLabels.feature(Literals.STUDY__SUBJECT), 140,
                row -> ElementLabels.literal(Literals.STUDY_SUBJECT, of(row).getSubject()), null);
        table.column(ElementLabels.feature(Literals.STUDY__BEGIN), 100, row -> of(row).getBegin(), null);
        table.column(ElementLabels.feature(Literals.STUDY__END), 100, row -> of(row).getEnd(), null);
        table.column(ElementLabels.feature(Literals.STUDY__PARTICIPANTS), 100, row -> size(of(row)), null);
        table.column(ElementLabels.feature(Literals.STUDY__INSIGHTS), 80, row -> of(row).getInsights().size(), null);
        return all;
    }

    private static Study of(EObject row) {
        return (Study) row;
    }

    /** The number that was given, or that of the participants that are listed. */
    private static Integer size(Study study) {
        return study.getSampleSize() != null ? study.getSampleSize() : (Integer) study.getParticipants().size();
    }

    @Override
    public void refresh() {
        form.refresh();
        table.viewer().setInput(root.getStudies());
        table.viewer().refresh();
    }

    @Override
    public void setFocus() {
        table.viewer().getTable().setFocus();
    }
}
