/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.filters;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.ui.evidence.rows.AccessibleName;

/** Chooses a log, and of its cases those of a time, a customer group, a channel and a variant. */
public final class EvidenceFilters extends Composite {
    private static final int LOG_WIDTH = 270;
    private static final int VALUE_WIDTH = 180;

    private final Combo log;
    private final DayField from;
    private final DayField to;
    private final Combo segment;
    private final Combo channel;
    private final Combo variant;
    private LogChoices choices = new LogChoices(List.of(), null, List.of(), List.of(), List.of());

    /**
     * Makes them; nothing can be chosen yet. Others may add to the same row.
     *
     * @param parent where
     * @param withVariant whether variants can be chosen
     * @param changed is called when the user chose something else
     */
    public EvidenceFilters(Composite parent, boolean withVariant, Runnable changed) {
        super(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        setLayout(layout);
        log = combo(Messages.EvidenceFilters_log, LOG_WIDTH);
        from = new DayField(this, Messages.EvidenceFilters_from, false, changed);
        to = new DayField(this, Messages.EvidenceFilters_to, true, changed);
        from.text().setLayoutData(new RowData(90, SWT.DEFAULT));
        to.text().setLayoutData(new RowData(90, SWT.DEFAULT));
        segment = combo(Messages.EvidenceFilters_segment, VALUE_WIDTH);
        channel = combo(Messages.EvidenceFilters_channel, VALUE_WIDTH);
        variant = withVariant ? combo(Messages.EvidenceFilters_variant, VALUE_WIDTH) : null;
        log.addListener(SWT.Selection, event -> {
            reset();
            changed.run();
        });
        for (Combo each : withVariant ? new Combo[] {segment, channel, variant} : new Combo[] {segment, channel}) {
            each.addListener(SWT.Selection, event -> changed.run());
        }
        show(choices);
    }

    private Combo combo(String name, int width) {
        Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setVisibleItemCount(25);
        combo.setToolTipText(name);
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        AccessibleName.give(combo, name);
        return combo;
    }

    private void reset() {
        from.clear();
        to.clear();
        segment.select(0);
        channel.select(0);
        if (variant != null) {
            variant.select(0);
        }
    }

    /**
     * Offers what can be chosen. What is chosen stays so where it is among it.
     *
     * @param offered what can be chosen
     */
    public void show(LogChoices offered) {
        choices = offered;
        List<String> logs = offered.logs().stream().map(each -> each.log().name()).toList();
        fill(log, logs.isEmpty() ? List.of(Messages.EvidenceFilters_noLog) : logs);
        log.select(offered.chosen() == null ? 0 : offered.logs().indexOf(offered.chosen()));
        log.setEnabled(!logs.isEmpty());
        values(segment, Messages.EvidenceFilters_allSegments, offered.segments());
        values(channel, Messages.EvidenceFilters_allChannels, offered.channels());
        if (variant != null) {
            NumberFormat percent = NumberFormat.getPercentInstance();
            percent.setMaximumFractionDigits(1);
            values(variant, Messages.EvidenceFilters_allVariants, offered.variants().stream().map(v -> NLS.bind(
                    Messages.EvidenceFilters_rank, new Object[] {v.rank(), percent.format(v.share()), v.activities()})).toList());
        }
    }

    private static void values(Combo combo, String all, List<String> values) {
        List<String> items = new ArrayList<>(List.of(all));
        items.addAll(values);
        fill(combo, items);
        combo.setEnabled(!values.isEmpty());
    }

    private static void fill(Combo combo, List<String> items) {
        if (!List.of(combo.getItems()).equals(items)) {
            int before = combo.getSelectionIndex();
            String chosen = combo.getText();
            combo.setItems(items.toArray(new String[0]));
            combo.select(before <= 0 ? 0 : Math.max(0, items.indexOf(chosen)));
        }
    }

    /** Returns what is chosen now. */
    public FilterState state() {
        int at = log.getSelectionIndex();
        return new FilterState(choices.logs().isEmpty() || at < 0 ? "" : choices.logs().get(at).log().id(), from.day(), to.day(),
                segment.getSelectionIndex() <= 0 ? "" : segment.getText(), channel.getSelectionIndex() <= 0 ? "" : channel.getText(),
                variant == null || variant.getSelectionIndex() <= 0 ? 0
                        : choices.variants().get(variant.getSelectionIndex() - 1).rank());
    }

    /** Forgets everything that is chosen: another landscape is looked at. */
    public void clear() {
        reset();
        show(new LogChoices(List.of(), null, List.of(), List.of(), List.of()));
    }
}
