/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.model.AdviceStatus;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.forms.details.ElementForm;
import org.klantreis.ui.forms.details.FormSite;
import org.klantreis.ui.labels.ElementLabels;

/** A complaint book: all complaints in a table, filtered by text, cluster, state of the advice, and open or closed. */
final class ComplaintsOverview implements Overview {
    private final ComplaintBook root;
    private final FormSite site;
    private final List<ComplaintCluster> clusters = new ArrayList<>();
    private ElementForm form;
    private Text search;
    private Combo cluster;
    private Combo status;
    private Combo state;
    private Label count;
    private ElementTable table;

    ComplaintsOverview(ComplaintBook root, FormSite site) {
        this.root = root;
        this.site = site;
    }

    @Override
    public Control create(Composite parent) {
        Composite all = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(all);
        form = Overviews.form(root, site, all, "identity");
        createFilters(all);
        table = new ElementTable(all, element -> site.open((Identified) element));
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 220).applyTo(table.viewer().getTable());
        table.column(label(Literals.COMPLAINT__RECEIVED), 105, row -> of(row).getReceived(), site::image);
        table.column(label(Literals.COMPLAINT__CLOSED), 95, row -> of(row).getClosed(), null);
        reference(Literals.COMPLAINT__CLUSTER, 190);
        reference(Literals.COMPLAINT__TOUCHPOINT, 190);
        reference(Literals.COMPLAINT__UNIT, 130);
        table.column(label(Literals.COMPLAINT__ADVICE_STATUS), 150, row -> literal(of(row).getAdviceStatus()), null);
        table.column(label(Literals.COMPLAINT__TEXT), 420, row -> Objects.requireNonNullElse(of(row).getText(), ""), null);
        table.viewer().addFilter(new org.eclipse.jface.viewers.ViewerFilter() {
            @Override
            public boolean select(org.eclipse.jface.viewers.Viewer viewer, Object parentElement, Object element) {
                return isShown((Complaint) element);
            }
        });
        return all;
    }

    private void createFilters(Composite all) {
        Composite row = site.toolkit().createComposite(all);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        search = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        site.toolkit().adapt(search, true, false);
        search.setMessage(Messages.ComplaintsOverview_search);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
        search.addListener(SWT.Modify, event -> filter());
        cluster = combo(row, Messages.ComplaintsOverview_allClusters);
        status = combo(row, Messages.ComplaintsOverview_anyStatus);
        for (AdviceStatus one : AdviceStatus.values()) {
            status.add(NLS.bind(Messages.ComplaintsOverview_advice, literal(one)));
        }
        state = combo(row, Messages.ComplaintsOverview_openAndClosed);
        state.add(Messages.ComplaintsOverview_open);
        state.add(Messages.ComplaintsOverview_closed);
        count = site.toolkit().createLabel(row, "", SWT.RIGHT);
        GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(count);
    }

    private Combo combo(Composite row, String first) {
        Combo combo = new Combo(row, SWT.READ_ONLY);
        site.toolkit().adapt(combo, true, false);
        combo.add(first);
        combo.select(0);
        GridDataFactory.swtDefaults().hint(170, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> filter());
        return combo;
    }

    private void reference(EStructuralFeature feature, int width) {
        table.column(label(feature), width, row -> row.eGet(feature) instanceof EObject target ? ElementLabels.text(target) : "", null);
    }

    private static Complaint of(EObject row) {
        return (Complaint) row;
    }

    private static String label(EStructuralFeature feature) {
        return ElementLabels.feature(feature);
    }

    private static String literal(AdviceStatus value) {
        return ElementLabels.literal(Literals.ADVICE_STATUS, value);
    }

    private boolean isShown(Complaint complaint) {
        boolean inCluster = cluster.getSelectionIndex() <= 0 || complaint.getCluster() == clusters.get(cluster.getSelectionIndex() - 1);
        boolean hasStatus = status.getSelectionIndex() <= 0
                || complaint.getAdviceStatus() == AdviceStatus.values()[status.getSelectionIndex() - 1];
        boolean isOpen = complaint.getClosed() == null;
        boolean hasState = state.getSelectionIndex() <= 0 || isOpen == (state.getSelectionIndex() == 1);
        return inCluster && hasStatus && hasState && says(complaint);
    }

    private boolean says(Complaint complaint) {
        String text = String.join(" ", ElementLabels.text(complaint), Objects.requireNonNullElse(complaint.getText(), ""),
                Objects.requireNonNullElse(complaint.getAdvice(), ""), Objects.requireNonNullElse(complaint.getExternalId(), ""),
                complaint.getTouchpoint() == null ? "" : ElementLabels.text(complaint.getTouchpoint()),
                complaint.getUnit() == null ? "" : ElementLabels.text(complaint.getUnit())).toLowerCase(Locale.ROOT);
        for (String word : search.getText().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void filter() {
        table.viewer().refresh();
        count.setText(NLS.bind(Messages.ComplaintsOverview_count, table.viewer().getTable().getItemCount(), root.getComplaints().size()));
    }

    @Override
    public void refresh() {
        form.refresh();
        if (!clusters.equals(root.getClusters())) {
            int selected = cluster.getSelectionIndex();
            ComplaintCluster chosen = selected > 0 ? clusters.get(selected - 1) : null;
            clusters.clear();
            clusters.addAll(root.getClusters());
            cluster.setItems();
            cluster.add(Messages.ComplaintsOverview_allClusters);
            clusters.forEach(one -> cluster.add(ElementLabels.text(one)));
            cluster.select(clusters.indexOf(chosen) + 1);
        }
        table.viewer().setInput(root.getComplaints());
        filter();
    }

    @Override
    public void setFocus() {
        search.setFocus();
    }
}
