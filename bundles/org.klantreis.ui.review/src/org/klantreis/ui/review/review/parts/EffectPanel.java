/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.klantreis.impact.Effect;
import org.klantreis.impact.Entry;
import org.klantreis.impact.Judgement;
import org.klantreis.impact.Section;
import org.klantreis.ui.review.review.session.EffectState;
import org.klantreis.ui.review.review.session.ReviewSession.Aspect;
import org.klantreis.ui.review.review.session.ReviewSession;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.ui.review.widgets.Icons;
import org.klantreis.ui.review.widgets.Pane;

/** What the change does, in sentences: first what is for the worse. A click leads to the element that a sentence is about. */
public final class EffectPanel {
    /** So many sentences of a group are shown at first. */
    private static final int FEW = 12;
    private static final String SETTINGS = "org.klantreis.ui.knowledge.preferences";

    private final ReviewSession session;
    private final Consumer<String> open;
    private final ScrolledComposite scroll;
    private final Composite content;
    private final Icons icons;
    private final Set<Judgement> whole = EnumSet.noneOf(Judgement.class);

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the review
     * @param open shows an element, by its id
     */
    public EffectPanel(Composite parent, ReviewSession session, Consumer<String> open) {
        this.session = session;
        this.open = open;
        Pane pane = new Pane(parent, Messages.EffectPanel_title);
        scroll = new ScrolledComposite(pane.body(), SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).spacing(6, 5).applyTo(content);
        scroll.setContent(content);
        icons = new Icons(content);
        scroll.addListener(SWT.Resize, event -> fit());
        session.addListener(aspect -> {
            if (aspect == Aspect.EFFECT || aspect == Aspect.CONTENT) {
                show();
            }
        });
        AccessibleName.set(content, Messages.EffectPanel_title);
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinSize(width, content.computeSize(width, SWT.DEFAULT).y);
    }

    private void show() {
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        EffectState state = session.effect();
        switch (state.kind()) {
            case BUSY -> say("review_neutral", state.sentence(), Messages.EffectPanel_cancel, event -> session.stopAsking());
            case FAILED -> {
                heading("review_neutral", Messages.EffectPanel_failed);
                say(null, state.sentence(), Messages.EffectPanel_again, this::help);
            }
            case KNOWN -> show(state.effect().orElseThrow());
            default -> {
                if (session.content().isPresent()) {
                    say(null, Messages.EffectPanel_nothing, null, null);
                }
            }
        }
        content.layout(true);
        fit();
    }

    private void help(String link) {
        if ("settings".equals(link)) {
            PreferencesUtil.createPreferenceDialogOn(scroll.getShell(), SETTINGS, null, null).open();
        } else {
            session.ask(true);
        }
    }

    private void show(Effect effect) {
        if (effect.isEmpty()) {
            say("review_neutral", Messages.EffectPanel_none, null, null);
        }
        show(effect, Judgement.REGRESSION, "review_worse", Messages.EffectPanel_worse);
        show(effect, Judgement.IMPROVEMENT, "review_better", Messages.EffectPanel_better);
        show(effect, Judgement.NEUTRAL, "review_neutral", Messages.EffectPanel_neutral);
        for (Section section : effect.sections()) {
            section.problem().ifPresent(problem -> say(null, section.title() + ": " + problem, null, null));
        }
    }

    private void show(Effect effect, Judgement judgement, String icon, String title) {
        List<Entry> entries = new ArrayList<>();
        effect.sections().forEach(section -> section.entries().stream().filter(entry -> entry.judgement() == judgement)
                .forEach(entries::add));
        if (entries.isEmpty()) {
            return;
        }
        heading(icon, NLS.bind(title, entries.size()));
        boolean all = whole.contains(judgement) || entries.size() <= FEW + 1;
        entries.stream().limit(all ? entries.size() : FEW).forEach(this::sentence);
        if (!all || entries.size() > FEW + 1) {
            link(all ? Messages.EffectPanel_less : NLS.bind(Messages.EffectPanel_more, entries.size() - FEW), link -> {
                if (!whole.remove(judgement)) {
                    whole.add(judgement);
                }
                content.getDisplay().asyncExec(() -> {
                    if (!content.isDisposed()) {
                        show();
                    }
                });
            });
        }
    }

    private void sentence(Entry entry) {
        String text = entry.sentence().replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
        if (entry.elements().isEmpty()) {
            text(text);
        } else {
            String id = entry.elements().get(0).id();
            Link link = link("<a href=\"go\">" + text + "</a>", which -> open.accept(id));
            link.setToolTipText(entry.label().replace("&", "&&"));
        }
    }

    private void heading(String icon, String text) {
        Label image = new Label(content, SWT.NONE);
        image.setImage(icons.get(icon));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).indent(0, 3).applyTo(image);
        Label label = new Label(content, SWT.WRAP);
        label.setText(text);
        label.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry()
                .getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 3).applyTo(label);
    }

    private void say(String icon, String sentence, String links, Consumer<String> follow) {
        if (icon != null) {
            Label image = new Label(content, SWT.NONE);
            image.setImage(icons.get(icon));
            GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(image);
        }
        Label label = new Label(content, SWT.WRAP);
        label.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).span(icon == null ? 2 : 1, 1).applyTo(label);
        if (links != null) {
            link(links, follow);
        }
    }

    private void text(String sentence) {
        new Label(content, SWT.NONE);
        Label label = new Label(content, SWT.WRAP);
        label.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
    }

    private Link link(String text, Consumer<String> follow) {
        new Label(content, SWT.NONE);
        Link link = new Link(content, SWT.WRAP);
        link.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
        link.addListener(SWT.Selection, event -> follow.accept(event.text));
        return link;
    }

    /** Returns where the sentences are. */
    Composite content() {
        return content;
    }
}
