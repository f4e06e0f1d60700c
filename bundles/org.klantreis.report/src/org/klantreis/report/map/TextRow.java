/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Step;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

/** A row with a text of each step: what the customer does, thinks, feels, needs, and what hurts. */
final class TextRow extends Row {
    private static final double ICON = 13;

    private final Look look;
    private final List<Paragraph> cells = new ArrayList<>();

    /**
     * What such a row shows.
     *
     * @param part the part of a step
     * @param text its text
     * @param feature what holds it
     * @param style how it is set
     * @param quoted whether it stands between quotation marks
     * @param sign a sign before it; null for none
     * @param role the colour of the sign
     */
    record Look(Part part, Function<Step, String> text, EStructuralFeature feature, TextStyle style, boolean quoted, Sign sign,
            Role role) {
    }

    TextRow(MapPlan plan, Lane lane, String label, Look look) {
        super(plan, lane, label);
        this.look = look;
    }

    @Override
    double measure() {
        double highest = 0;
        for (Col column : plan.columns()) {
            Paragraph cell = plan.wrap(quoted(look.text().apply(column.step)), column.textWidth() - indent(), look.style());
            cells.add(cell);
            highest = Math.max(highest, cell.height());
        }
        return Math.max(Styles.LOWEST, highest + 2 * Styles.PAD);
    }

    @Override
    void draw() {
        for (int i = 0; i < cells.size(); i++) {
            Col column = plan.columns().get(i);
            Paragraph cell = cells.get(i);
            if (!cell.isEmpty()) {
                if (look.sign() != null) {
                    double middle = y + Styles.PAD + cell.lineHeight() / 2;
                    plan.icon(Zone.BODY, look.sign(), column.textX(), middle - ICON / 2, ICON, look.role());
                }
                cell.draw(plan.scene, Zone.BODY, column.textX() + indent(), y + Styles.PAD,
                        Ink.of(column.foreign ? Role.MUTED : Role.TEXT));
            }
            String text = look.text().apply(column.step);
            plan.spot(Zone.BODY, lane, new Rect(column.x, y, column.width, height), look.part(), column.step.getId(),
                    look.feature(), "", plan.sayings.cell(column.step, label, text), null);
        }
    }

    private double indent() {
        return look.sign() == null ? 0 : ICON + 5;
    }

    private String quoted(String text) {
        return look.quoted() && text != null && !text.isBlank() ? plan.words.get("quoted", text.strip()) : text;
    }
}
