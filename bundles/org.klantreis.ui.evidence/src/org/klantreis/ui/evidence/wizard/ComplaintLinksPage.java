/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.evidence.complaints.PreparedImport;
import org.klantreis.evidence.complaints.UnlinkedValue;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.evidence.links.LinkKind;
import org.klantreis.ui.evidence.links.LinkRow;
import org.klantreis.ui.evidence.links.LinkRows;
import org.klantreis.ui.evidence.links.LinkTabs;
import org.klantreis.ui.project.OpenLandscape;

/** Asks what the touchpoints, units, channels and customer groups of a complaints file are in the model. */
final class ComplaintLinksPage extends WizardPage {
    private static final Map<EReference, ComplaintField> FIELDS = Map.of(Literals.COMPLAINT_SOURCE__TOUCHPOINTS,
            ComplaintField.TOUCHPOINT,
            Literals.COMPLAINT_SOURCE__UNITS, ComplaintField.UNIT, Literals.COMPLAINT_SOURCE__CHANNELS, ComplaintField.CHANNEL,
            Literals.COMPLAINT_SOURCE__PERSONAS, ComplaintField.SEGMENT);

    /** From this certainty on a proposal is taken with all others like it. */
    private static final double CLEAR = 0.8;

    private Composite area;
    private LinkTabs tabs;
    private List<LinkRows> kinds = List.of();

    ComplaintLinksPage() {
        super("links", Messages.ComplaintLinksPage_title, null);
        setDescription(Messages.ComplaintLinksPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        setControl(area);
    }

    /** Shows the links of an import that was checked. */
    void show(PreparedImport prepared, OpenLandscape landscape) {
        if (tabs != null) {
            tabs.dispose();
        }
        tabs = new LinkTabs(area, landscape);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        List<UnlinkedValue> unlinked = prepared.unlinked();
        List<LinkRows> rows = new ArrayList<>();
        for (LinkKind kind : LinkKind.of(prepared.settings())) {
            rows.add(rows(kind, prepared, unlinked.stream().filter(value -> value.field() == FIELDS.get(kind.list())).toList()));
        }
        kinds = rows;
        tabs.show(kinds);
        area.layout(true);
    }

    private static LinkRows rows(LinkKind kind, PreparedImport prepared, List<UnlinkedValue> unlinked) {
        LinkRows rows = new LinkRows(kind, prepared.settings());
        Map<String, Long> counts = new LinkedHashMap<>();
        unlinked.forEach(value -> counts.put(value.value(), (long) value.complaints()));
        rows.add(counts);
        unlinked.forEach(value -> value.proposal().ifPresent(target -> rows.row(value.value()).propose(target, value.certainty(),
                value.certainty() >= CLEAR)));
        return rows;
    }

    /** Takes what the user decided into the import. */
    void decide(PreparedImport prepared) {
        for (LinkRows rows : kinds) {
            rows.all().stream().filter(LinkRow::isChanged)
                    .forEach(row -> prepared.link(FIELDS.get(rows.kind().list()), row.value(), row.target()));
        }
    }

    LinkTabs tabs() {
        return tabs;
    }
}
