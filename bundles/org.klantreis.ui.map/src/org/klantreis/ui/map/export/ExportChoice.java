/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.export;

import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.klantreis.report.paint.PageSize;
import org.klantreis.report.render.PictureFormat;
import org.klantreis.report.render.PictureOptions;
import org.klantreis.report.render.Theme;
import org.klantreis.report.scene.Palette;
import org.klantreis.ui.map.theme.MapLetters;
import org.klantreis.ui.preferences.SiloColours;

/**
 * How a user wants maps as pictures; kept from one time to the next.
 *
 * @param format the format
 * @param theme the colours
 * @param page the pages of a PDF
 * @param scale the sharpness of a PNG
 * @param open whether the picture is opened when it is done
 * @param folder where the last picture was put; empty for none
 */
record ExportChoice(PictureFormat format, Theme theme, PageSize page, double scale, boolean open, String folder) {
    private static final ExportChoice FIRST = new ExportChoice(PictureFormat.SVG, Theme.LIGHT, PageSize.MAP, 2, true, "");

    /** Returns the choice that was made last; what cannot be read is as at first. */
    static ExportChoice load(IDialogSettings settings) {
        boolean open = settings.get("open") == null ? FIRST.open : settings.getBoolean("open");
        String folder = settings.get("folder") == null ? FIRST.folder : settings.get("folder");
        return new ExportChoice(read(settings, "format", FIRST.format), read(settings, "theme", FIRST.theme),
                read(settings, "page", FIRST.page), scale(settings), open, folder);
    }

    private static <E extends Enum<E>> E read(IDialogSettings settings, String key, E otherwise) {
        for (E value : otherwise.getDeclaringClass().getEnumConstants()) {
            if (value.name().equals(settings.get(key))) {
                return value;
            }
        }
        return otherwise;
    }

    private static double scale(IDialogSettings settings) {
        try {
            double scale = settings.getDouble("scale");
            return scale >= PictureOptions.SMALLEST_SCALE && scale <= PictureOptions.LARGEST_SCALE ? scale : FIRST.scale;
        } catch (NumberFormatException e) {
            return FIRST.scale;
        }
    }

    /** Keeps the choice for the next time. */
    void save(IDialogSettings settings) {
        settings.put("format", format.name());
        settings.put("theme", theme.name());
        settings.put("page", page.name());
        settings.put("scale", String.format(Locale.ROOT, "%.1f", scale));
        settings.put("open", open);
        settings.put("folder", folder);
    }

    /** Returns its colours, with those that the user chose for silos. */
    Palette palette() {
        return theme.palette().withUnitColours(SiloColours.get().chosen());
    }

    /** Returns it as the painters take it, with the letters that the user chose for maps. */
    PictureOptions options() {
        return PictureOptions.usual().with(palette()).with(MapLetters.typeface()).with(page).scaled(scale);
    }
}
