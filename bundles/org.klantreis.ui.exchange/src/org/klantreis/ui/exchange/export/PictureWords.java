/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.util.Locale;

import org.klantreis.report.paint.PageSize;
import org.klantreis.report.render.Theme;
import org.klantreis.report.views.View;

/** What views, themes and pages are called. */
final class PictureWords {
    private PictureWords() {
    }

    static String of(View view) {
        return switch (view.name()) {
        case "MAP" -> Messages.View_map;
        case "BLUEPRINT" -> Messages.View_blueprint;
        case "NETWORK" -> Messages.View_network;
        case "PERSONAS" -> Messages.View_personas;
        case "AUDIT" -> Messages.View_audit;
        case "QUADRANT" -> Messages.View_quadrant;
        default -> view.name().charAt(0) + view.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    static String of(Theme theme) {
        return theme == Theme.DARK ? Messages.Theme_dark : Messages.Theme_light;
    }

    static String of(PageSize page) {
        return page == PageSize.MAP ? Messages.Page_map : page.name().replace('_', ' ');
    }
}
