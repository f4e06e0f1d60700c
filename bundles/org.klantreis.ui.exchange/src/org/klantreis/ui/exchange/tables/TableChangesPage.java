/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.exchange.tables.plan.ImportPlan;
import org.klantreis.exchange.tables.plan.ImportTables;
import org.klantreis.exchange.tables.read.TableInput;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Fields;

/** Shows each change as old and new, and each refused row with the reason, before anything is done. */
final class TableChangesPage extends WizardPage {
    private Label counts;
    private Combo filter;
    private ChangesTable table;
    private Text findings;
    private ImportPlan plan;

    TableChangesPage() {
        super("changes", Messages.TableChangesPage_title, null);
        setDescription(Messages.TableChangesPage_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(8, 8).applyTo(area);
        counts = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(counts);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.TableChangesPage_show);
        filter = new Combo(area, SWT.READ_ONLY);
        filter.setItems(Messages.TableChangesPage_all, Messages.TableChangesPage_changed, Messages.TableChangesPage_refused);
        filter.select(0);
        Fields.name(filter, label);
        table = new ChangesTable(area);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(820, 240).applyTo(table);
        filter.addListener(SWT.Selection, event -> table.filter(filter.getSelectionIndex()));
        table.viewer().addSelectionChangedListener(event -> tell());
        findings = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        findings.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(600, findings.getLineHeight() * 3).applyTo(findings);
        setControl(area);
    }

    /** Finds out what the import would do; says whether that could be found out. */
    boolean look(TableColumnsPage columns, OpenLandscape landscape) {
        List<TableInput> inputs = columns.inputs();
        ImportTables action = columns.action(landscape.model());
        // The wizard holds the user interface meanwhile, so nobody changes the model that is read here.
        plan = Reading.run(columns, Messages.TableChangesPage_comparing, monitor -> action.plan(inputs));
        if (plan == null) {
            return false;
        }
        counts.setText(NLS.bind(Messages.TableChangesPage_counts,
                new Object[] {plan.rows(), plan.created(), plan.updated(), plan.refusals().size()}));
        table.show(plan);
        filter.select(0);
        table.filter(0);
        tell();
        setMessage(plan.isEmpty() ? Messages.TableChangesPage_nothing : null, INFORMATION);
        setPageComplete(!plan.isEmpty());
        return true;
    }

    /** Tells the selected line in full, or else what is to be said of the whole. */
    private void tell() {
        String line = table.selected().map(ChangesTable.Line::whole).orElse(null);
        findings.setText(line != null ? line : String.join("\n", plan.findings()));
    }

    ImportPlan plan() {
        return plan;
    }

    ChangesTable table() {
        return table;
    }

    Label counts() {
        return counts;
    }
}
