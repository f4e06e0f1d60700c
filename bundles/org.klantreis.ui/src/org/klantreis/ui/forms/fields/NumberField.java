/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.ui.forms.layout.FieldStyle;

/** A number with its unit; empty where it is unknown. Decimals may be typed with a comma or a point. */
final class NumberField extends TextEntryField {
    private final FieldStyle style;

    NumberField(FieldSite site, EStructuralFeature feature, FieldStyle style) {
        super(site, feature);
        this.style = style;
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite row = Widgets.row(site(), parent, 2);
        Widgets.chars(bind(Widgets.text(site(), row, SWT.SINGLE | SWT.RIGHT)), 12);
        Widgets.unit(site(), row, switch (style) {
            case PERCENT -> "%";
            case HOURS -> Messages.NumberField_hours;
            default -> "";
        });
        return row;
    }

    private boolean isInteger() {
        Class<?> type = feature().getEType().getInstanceClass();
        return type == int.class || type == Integer.class;
    }

    @Override
    protected String format(Object value) {
        if (value == null) {
            return "";
        }
        BigDecimal number = new BigDecimal(value.toString());
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(10);
        return format.format(style == FieldStyle.PERCENT ? number.movePointRight(2) : number);
    }

    @Override
    protected Object parse(String typed) throws InvalidInput {
        String text = typed.strip().replaceFirst("\\s*%$", "");
        if (text.isEmpty()) {
            if (feature().getEType().getInstanceClass().isPrimitive() && feature().isRequired()) {
                throw new InvalidInput(NLS.bind(Messages.NumberField_required, label()));
            }
            return null;
        }
        BigDecimal number = number(text);
        if (style == FieldStyle.PERCENT) {
            if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new InvalidInput(NLS.bind(Messages.NumberField_percent, typed.strip()));
            }
            number = number.movePointLeft(2);
        } else if (style == FieldStyle.HOURS && number.signum() < 0) {
            throw new InvalidInput(NLS.bind(Messages.NumberField_negative, typed.strip()));
        }
        if (!isInteger()) {
            return number.doubleValue();
        }
        try {
            return number.setScale(0, RoundingMode.UNNECESSARY).intValueExact();
        } catch (ArithmeticException e) {
            throw new InvalidInput(NLS.bind(Messages.NumberField_whole, typed.strip()));
        }
    }

    private BigDecimal number(String text) throws InvalidInput {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance();
        format.setParseBigDecimal(true);
        // With one separator and no more than two digits behind it, or none in the language's way, it is the decimal one.
        String plain = text.matches("-?\\d*[.,]\\d+") && !text.matches("-?\\d{1,3}[.,]\\d{3}") ? text.replace(',', '.') : null;
        if (plain != null) {
            return new BigDecimal(plain);
        }
        ParsePosition position = new ParsePosition(0);
        Number number = format.parse(text, position);
        if (number == null || position.getIndex() < text.length()) {
            throw new InvalidInput(NLS.bind(Messages.NumberField_noNumber, text));
        }
        return (BigDecimal) number;
    }
}
