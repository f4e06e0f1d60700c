/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.usage.ElementPath;
import org.klantreis.ui.usage.Usage;

/** Lists what still points at elements that are about to be deleted. */
final class DeleteDialog extends MessageDialog {
    private static final int ROWS = 10;

    private final OpenLandscape landscape;
    private final List<Usage> usages;
    private LocalResourceManager images;

    DeleteDialog(Shell shell, OpenLandscape landscape, Collection<? extends EObject> elements, List<Usage> usages) {
        super(shell, Messages.DeleteElements_title, null, message(elements, usages), WARNING, 0,
                Messages.DeleteDialog_delete, IDialogConstants.CANCEL_LABEL);
        this.landscape = landscape;
        this.usages = usages;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    private static String message(Collection<? extends EObject> elements, List<Usage> usages) {
        String what = elements.size() == 1 ? "«" + ElementLabels.text(elements.iterator().next()) + "»"
                : NLS.bind(Messages.DeleteDialog_elements, elements.size());
        boolean within = usages.stream().anyMatch(usage -> !elements.contains(usage.target()));
        if (usages.size() == 1) {
            return NLS.bind(within ? Messages.DeleteDialog_messageOneWithin : Messages.DeleteDialog_messageOne, what);
        }
        return NLS.bind(within ? Messages.DeleteDialog_messageWithin : Messages.DeleteDialog_message, what, usages.size());
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        TableViewer viewer = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.DeleteDialog_table;
            }
        });
        column(viewer, layout, Messages.DeleteDialog_where, 4, new UsageLabels(this::file) {
            @Override
            String text(Usage usage) {
                return ElementLabels.text(usage.owner());
            }

            @Override
            public Image getImage(Object usage) {
                return images.get(ElementLabels.icon(((Usage) usage).owner()));
            }
        });
        column(viewer, layout, Messages.DeleteDialog_in, 4, new UsageLabels(this::file) {
            @Override
            String text(Usage usage) {
                EObject container = usage.owner().eContainer();
                return container == null ? "" : ElementPath.of(container);
            }
        });
        column(viewer, layout, Messages.DeleteDialog_feature, 2, new UsageLabels(this::file) {
            @Override
            String text(Usage usage) {
                return ElementLabels.feature(usage.feature());
            }
        });
        column(viewer, layout, Messages.DeleteDialog_target, 2, new UsageLabels(this::file) {
            @Override
            String text(Usage usage) {
                return ElementLabels.text(usage.target());
            }
        });
        column(viewer, layout, Messages.DeleteDialog_effect, 2, new UsageLabels(this::file) {
            @Override
            String text(Usage usage) {
                return usage.isEssential() ? Messages.DeleteDialog_deleted : Messages.DeleteDialog_cleared;
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(usages);
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, true);
        int rows = Math.max(3, Math.min(ROWS, usages.size()));
        place.heightHint = viewer.getTable().getHeaderHeight() + (rows + 1) * viewer.getTable().getItemHeight();
        place.widthHint = convertWidthInCharsToPixels(140);
        area.setLayoutData(place);
        return area;
    }

    private String file(Usage usage) {
        return landscape.model().pathOf(usage.owner()).orElse("");
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight, UsageLabels labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
    }

    private abstract static class UsageLabels extends ColumnLabelProvider {
        private final java.util.function.Function<Usage, String> file;

        UsageLabels(java.util.function.Function<Usage, String> file) {
            this.file = file;
        }

        abstract String text(Usage usage);

        @Override
        public String getText(Object usage) {
            return text((Usage) usage);
        }

        @Override
        public String getToolTipText(Object usage) {
            return file.apply((Usage) usage);
        }
    }
}
