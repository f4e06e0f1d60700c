/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.klantreis.model.Journey;
import org.klantreis.report.paint.PageSize;
import org.klantreis.report.render.PictureFormat;
import org.klantreis.report.render.PictureOptions;
import org.klantreis.report.render.RenderDrawing;
import org.klantreis.report.render.Theme;
import org.klantreis.report.views.View;
import org.klantreis.report.views.ViewSource;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Fields;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Asks which view of which journey becomes which picture. */
final class PicturePage extends ExportPage {
    private static final String VIEW = "view";
    private static final String FORMAT = "format";
    private static final String THEME = "theme";
    private static final String PAGE = "page";
    private static final List<View> VIEWS = List.of(View.values());

    private final Journey selected;
    private Combo view;
    private Combo journey;
    private Combo format;
    private Combo theme;
    private Combo page;
    private Languages languages;
    private OpenLandscape shown;
    private boolean shownForView;
    private List<Journey> journeys = List.of();

    PicturePage(LandscapeChoice landscapes, Journey selected) {
        super(landscapes, "picture", Messages.PicturePage_title, Messages.PicturePage_description);
        this.selected = selected;
    }

    @Override
    void createOptions(Fields fields, IDialogSettings last) {
        view = choice(fields, Messages.PicturePage_view, VIEWS.stream().map(PictureWords::of).toList(), VIEWS, last.get(VIEW));
        journey = fields.combo(Messages.PicturePage_journey, SWT.READ_ONLY);
        format = choice(fields, Messages.Format_label, List.of(PictureFormat.values()).stream().map(Enum::name).toList(),
                List.of(PictureFormat.values()), last.get(FORMAT));
        page = choice(fields, Messages.PicturePage_page, List.of(PageSize.values()).stream().map(PictureWords::of).toList(),
                List.of(PageSize.values()), last.get(PAGE));
        theme = choice(fields, Messages.PicturePage_theme, List.of(Theme.values()).stream().map(PictureWords::of).toList(),
                List.of(Theme.values()), last.get(THEME));
        languages = new Languages(fields, last);
    }

    private static Combo choice(Fields fields, String label, List<String> names, List<? extends Enum<?>> values, String last) {
        Combo combo = fields.combo(label, SWT.READ_ONLY);
        combo.setItems(names.toArray(String[]::new));
        combo.select(Math.max(0, values.stream().map(Enum::name).toList().indexOf(last)));
        return combo;
    }

    @Override
    void refresh() {
        page.setEnabled(format() == PictureFormat.PDF);
        OpenLandscape landscape = landscape().orElse(null);
        if (landscape != null && (landscape != shown || shownForView != view().needsJourney())) {
            Journey chosen = shown == null ? selected : journey().orElse(selected);
            shown = landscape;
            shownForView = view().needsJourney();
            list(chosen);
        }
    }

    private void list(Journey chosen) {
        journeys = new ArrayList<>(shown.model().journeys());
        List<String> names = new ArrayList<>();
        if (!shownForView) {
            names.add(Messages.PicturePage_allJourneys);
            journeys.add(0, null);
        }
        journeys.stream().filter(each -> each != null).forEach(each -> names.add(each.getName() == null ? "" : each.getName()));
        journey.setItems(names.toArray(String[]::new));
        journey.select(Math.max(0, journeys.indexOf(chosen)));
    }

    private Optional<Journey> journey() {
        int index = journey.getSelectionIndex();
        return index < 0 || index >= journeys.size() ? Optional.empty() : Optional.ofNullable(journeys.get(index));
    }

    private View view() {
        return VIEWS.get(view.getSelectionIndex());
    }

    private PictureFormat format() {
        return PictureFormat.values()[format.getSelectionIndex()];
    }

    @Override
    Optional<String> optionError() {
        return view().needsJourney() && journey().isEmpty() ? Optional.of(Messages.PicturePage_noJourney) : Optional.empty();
    }

    @Override
    String ending() {
        return format().extension();
    }

    @Override
    String fileName() {
        String stem = journey().flatMap(each -> shown.model().pathOf(each))
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.journey$", "")).orElse(super.fileName());
        return view() == View.MAP ? stem : stem + "-" + view().name().toLowerCase(Locale.ROOT);
    }

    @Override
    ExportWork work() {
        View what = view();
        String id = journey().map(Journey::getId).orElse(null);
        PictureFormat how = format();
        Locale language = languages.chosen();
        PictureOptions look = PictureOptions.usual().with(Theme.values()[theme.getSelectionIndex()].palette())
                .with(PageSize.values()[page.getSelectionIndex()]);
        return (project, target) -> {
            Journey about = project.journeys().stream().filter(each -> each.getId().equals(id)).findFirst().orElse(null);
            ViewSource source = new ViewSource(project.documents(), about).in(language);
            return new RenderDrawing(what.drawing(source), look).execute(target, how).warnings();
        };
    }

    @Override
    void save(IDialogSettings settings) {
        settings.put(VIEW, view().name());
        settings.put(FORMAT, format().name());
        settings.put(THEME, Theme.values()[theme.getSelectionIndex()].name());
        settings.put(PAGE, PageSize.values()[page.getSelectionIndex()].name());
        languages.save(settings);
    }
}
