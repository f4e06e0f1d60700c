/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.properties;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.Landscapes;

/** What is in the file: class, id, place, and all features by their names in the metamodel. Read only. */
public final class AdvancedSection extends AbstractPropertySection {
    private Table table;
    private EObject element;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        Composite area = getWidgetFactory().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 160).applyTo(table);
        column(Messages.AdvancedSection_feature, 200);
        column(Messages.AdvancedSection_value, 520);
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
        element = Adapters.adapt(first, Identified.class);
    }

    @Override
    public void refresh() {
        table.removeAll();
        if (element == null) {
            return;
        }
        add(Messages.AdvancedSection_class, element.eClass().getName());
        Landscapes.get().of(element).ifPresent(landscape -> landscape.model().pathOf(element).ifPresent(
                path -> add(Messages.AdvancedSection_file, path + ", "
                        + org.eclipse.osgi.util.NLS.bind(Messages.AdvancedSection_line, landscape.model().lineOf((Identified) element)))));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature)) {
                add(feature.getName(), text(element.eGet(feature)));
            }
        }
    }

    private void add(String name, String value) {
        new TableItem(table, SWT.NONE).setText(new String[] {name, value.replaceAll("\\s+", " ")});
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(AdvancedSection::text).collect(Collectors.joining("; "));
        }
        return value instanceof Identified target ? ElementLabels.text(target) + " [" + target.getId() + "]" : String.valueOf(value);
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }
}
