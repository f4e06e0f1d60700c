/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.klantreis.ui.commands.CopyText;

/** What is known of one source: how it stands, what can be done, and the report of its last reading. */
final class ReportPane extends Composite {
    private static final int WIDTH = 320;

    private final Label title;
    private final Label sentence;
    private final Link links;
    private final Composite frame;
    private final TreeViewer tree;
    private List<ReportNode> shown = List.of();

    /** Makes it; {@code follow} takes the reference of a link that was clicked. */
    ReportPane(Composite parent, Consumer<String> follow) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 6).applyTo(this);
        title = new Label(this, SWT.NONE);
        title.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        sentence = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
        links = new Link(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(links);
        links.addListener(SWT.Selection, event -> follow.accept(event.text));
        frame = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 80).applyTo(frame);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        tree = new TreeViewer(frame, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        tree.getTree().setHeaderVisible(true);
        column(layout, Messages.ReportPane_report, SWT.LEFT, 80, ReportNode::text);
        column(layout, Messages.ReportPane_count, SWT.RIGHT, 20, ReportNode::count);
        tree.setContentProvider(new Content());
    }

    private void column(TreeColumnLayout layout, String text, int style, int weight, Function<ReportNode, String> value) {
        TreeViewerColumn column = new TreeViewerColumn(tree, style);
        column.getColumn().setText(text);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(node -> value.apply((ReportNode) node)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    /** Shows something else. */
    void show(String head, String text, String linkText, List<ReportNode> nodes) {
        title.setText(head.replace("&", "&&"));
        sentence.setText(text.replace("&", "&&"));
        if (!links.getText().equals(linkText)) {
            links.setText(linkText);
        }
        if (!nodes.equals(shown)) {
            shown = nodes;
            tree.setInput(nodes);
            tree.expandAll();
        }
        frame.setVisible(!nodes.isEmpty());
        ((GridData) frame.getLayoutData()).exclude = nodes.isEmpty();
        layout(true);
    }

    /** Puts the report as text on the clipboard. */
    void copy() {
        StringBuilder text = new StringBuilder(title.getText().replace("&&", "&")).append('\n')
                .append(sentence.getText().replace("&&", "&")).append('\n');
        append(text, shown, "");
        CopyText.copy(text.toString());
    }

    private static void append(StringBuilder text, List<ReportNode> nodes, String indent) {
        for (ReportNode node : nodes) {
            text.append(indent).append(node.text()).append(node.count().isEmpty() ? "" : "\t" + node.count()).append('\n');
            append(text, node.children(), indent + "  ");
        }
    }

    Link links() {
        return links;
    }

    String sentence() {
        return sentence.getText();
    }

    List<ReportNode> shown() {
        return shown;
    }

    /** The lines and their children. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((ReportNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((ReportNode) element).children().isEmpty();
        }
    }
}
