/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.ui.forms.details.ElementForm;
import org.klantreis.ui.forms.details.FormSite;
import org.klantreis.ui.forms.fields.Widgets;
import org.klantreis.ui.forms.layout.FeatureDocumentation;
import org.klantreis.ui.labels.ElementLabels;

/** The landscape: brand and limits at the left; at the right how much there is of everything, each with a way there. */
final class CatalogueOverview implements Overview {
    private final Landscape root;
    private final FormSite site;
    private final List<Runnable> counts = new ArrayList<>();
    private ElementForm form;
    private Composite files;
    private List<Document> shownFiles = List.of();

    CatalogueOverview(Landscape root, FormSite site) {
        this.root = root;
        this.site = site;
    }

    @Override
    public Control create(Composite parent) {
        Composite both = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(24, 0).applyTo(both);
        form = Overviews.form(root, site, both, "identity", "brand", "limits");
        GridDataFactory.fillDefaults().grab(true, true).hint(460, SWT.DEFAULT).applyTo(form.control());
        Composite side = site.toolkit().createComposite(both);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(side);
        GridDataFactory.fillDefaults().hint(340, SWT.DEFAULT).applyTo(side);
        Composite lists = section(side, Messages.CatalogueOverview_catalogue);
        for (EReference list : Literals.LANDSCAPE.getEReferences()) {
            count(lists, list);
        }
        files = section(side, Messages.CatalogueOverview_files);
        return both;
    }

    private Composite section(Composite parent, String title) {
        Section section = site.toolkit().createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.NO_TITLE_FOCUS_BOX);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite body = site.toolkit().createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 6).spacing(8, 5).applyTo(body);
        section.setClient(body);
        return body;
    }

    private void count(Composite parent, EReference list) {
        Label icon = site.toolkit().createLabel(parent, "");
        icon.setImage(site.image(KlantreisFactory.eINSTANCE.create(list.getEReferenceType())));
        List<?> elements = (List<?>) root.eGet(list);
        Link link = Widgets.link(site, parent, ElementLabels.feature(list),
                () -> site.open(elements.isEmpty() ? root : (Identified) elements.get(0)));
        link.setToolTipText(FeatureDocumentation.of(list));
        Label number = number(parent);
        counts.add(() -> number.setText(String.valueOf(elements.size())));
    }

    private Label number(Composite parent) {
        Label number = site.toolkit().createLabel(parent, "", SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(number);
        return number;
    }

    @Override
    public void refresh() {
        form.refresh();
        counts.forEach(Runnable::run);
        List<Document> documents = site.landscape().model().documents().stream().filter(document -> document != root).toList();
        if (!documents.equals(shownFiles)) {
            shownFiles = documents;
            for (Control child : files.getChildren()) {
                child.dispose();
            }
            documents.forEach(this::file);
            site.reflow();
        }
    }

    private void file(Document document) {
        site.toolkit().createLabel(files, "").setImage(site.image(document));
        Widgets.link(site, files, ElementLabels.text(document), () -> site.open(document)).setToolTipText(ElementLabels.type(document));
        number(files).setText(String.valueOf(size(document)));
    }

    /** Counts what a file is about: the steps of a journey, the complaints of a book. */
    private static int size(Document document) {
        if (document instanceof Journey journey) {
            return journey.getStages().stream().mapToInt(stage -> stage.getSteps().size()).sum();
        }
        EReference last = document.eClass().getEReferences().stream().filter(EReference::isContainment).reduce((a, b) -> b).orElse(null);
        return last == null ? 0 : ((List<? extends EObject>) cast(document.eGet(last))).size();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> cast(Object value) {
        return (List<EObject>) value;
    }

    @Override
    public void setFocus() {
        form.fields().get(0).focusControl().setFocus();
    }
}
