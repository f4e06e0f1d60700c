/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.view;

import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.ui.knowledge.index.IndexState;
import org.klantreis.ui.knowledge.index.KnowledgeIndex;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.navigation.LandscapeTracker;
import org.klantreis.ui.project.Landscapes;

/**
 * What all views on a knowledge base share: they show the landscape that the user works on, or one that is pinned; they start its
 * knowledge base when they are used; they ask again when it changed; and where it has no answer they say why.
 */
public abstract class KnowledgeView extends ViewPart {
    /** The family of the jobs that ask for views. */
    public static final Object FAMILY = KnowledgeView.class;

    private final StackLayout stack = new StackLayout();
    private final Consumer<LandscapeIndex> follower = this::indexChanged;
    private Composite body;
    private StatePage statePage;
    private Control content;
    private LandscapeTracker tracker;
    private LandscapeIndex index;
    private Visibility visibility;
    private Asker asker;
    private Asker detailAsker;
    /** The version of the knowledge base that is shown, or -1. */
    private long shownVersion = -1;

    @Override
    public final void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        statePage = new StatePage(body, this::refresh);
        content = createContent(body);
        stack.topControl = statePage;
        statePage.showNone();
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        fillMenu(getViewSite().getActionBars().getMenuManager());
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action("", null, this::copy));
        asker = new Asker(content, this::failed);
        detailAsker = new Asker(content, this::failed);
        visibility = new Visibility(this, this::update);
        tracker = new LandscapeTracker(getSite().getPage(), this::landscapeChanged);
        tracker.follow();
    }

    /**
     * Makes what is shown when the knowledge base answers.
     *
     * @param parent where
     * @return the one control that holds all
     */
    protected abstract Control createContent(Composite parent);

    /**
     * Returns what to ask now, by the filters as they are. Called on the user interface's thread.
     *
     * @return the question
     */
    protected abstract Question question();

    /** Copies what is selected, or all. */
    protected abstract void copy();

    /** Asks for a file and writes what is shown into it. */
    protected abstract void export();

    /** Another landscape is shown, or none; the content is about to be asked anew. */
    protected void landscapeChanged() {
        // for subclasses
    }

    /**
     * Adds to the tool bar. What all views have comes after it.
     *
     * @param bar the tool bar
     */
    protected void addActions(IToolBarManager bar) {
        // for subclasses
    }

    private void fillToolBar(IToolBarManager bar) {
        addActions(bar);
        bar.add(new Separator());
        bar.add(action(Messages.KnowledgeView_refresh, "refresh", this::refresh));
        Action export = action(Messages.KnowledgeView_export, "export", this::export);
        bar.add(export);
        Action pin = new Action(Messages.KnowledgeView_pin, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                tracker.pin(isChecked());
            }
        };
        pin.setImageDescriptor(KnowledgeActions.icon("pin"));
        pin.setToolTipText(Messages.KnowledgeView_pinHint);
        bar.add(pin);
    }

    private void fillMenu(IMenuManager menu) {
        Action copy = action(Messages.KnowledgeView_copy, null, this::copy);
        copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
        menu.add(copy);
        menu.add(action(Messages.KnowledgeView_export, "export", this::export));
        menu.add(new Separator());
        menu.add(action(Messages.KnowledgeView_refresh, "refresh", this::refresh));
        menu.add(action(Messages.KnowledgeView_verify, null, () -> {
            if (index != null) {
                KnowledgeActions.verify(getSite().getShell(), index);
            }
        }));
        menu.add(action(Messages.KnowledgeView_settings, null, () -> KnowledgeActions.openSettings(getSite().getShell())));
    }

    /**
     * Makes an action.
     *
     * @param text its text and tooltip
     * @param icon its icon in this bundle; may be null
     * @param run what it does
     * @return the action
     */
    protected static Action action(String text, String icon, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(text.replace("&", "").replace("...", ""));
        if (icon != null) {
            action.setImageDescriptor(KnowledgeActions.icon(icon));
        }
        return action;
    }

    private void refresh() {
        if (index != null) {
            shownVersion = -1;
            index.want();
        }
    }

    private void landscapeChanged(IContainer container) {
        if (index != null) {
            index.removeListener(follower);
        }
        index = container == null ? null : KnowledgeIndex.get().of(container);
        shownVersion = -1;
        asker.cancel();
        detailAsker.cancel();
        if (index != null) {
            index.addListener(follower);
        }
        landscapeChanged();
        update();
    }

    private void indexChanged(LandscapeIndex changed) {
        if (changed == index) {
            update();
        }
    }

    /** Shows the state of things, and asks where what is shown is not of this state. */
    private void update() {
        if (body.isDisposed()) {
            return;
        }
        if (index != null && index.isEnded()) {
            // The project was deleted; another one may have its name by now.
            IContainer container = index.container();
            landscapeChanged(Landscapes.isLandscape(container) ? container : null);
            return;
        }
        if (index == null) {
            setContentDescription("");
            statePage.showNone();
            top(statePage);
            return;
        }
        if (visibility.isVisible() && visibility.isUsed()) {
            index.wantForView();
        }
        IndexState state = index.state();
        describe(state);
        if (!state.answers()) {
            statePage.show(index);
            top(statePage);
        } else if (visibility.isVisible() && state.version() != shownVersion) {
            ask();
        }
    }

    private void describe(IndexState state) {
        String suffix = switch (state.kind()) {
            case STALE -> Messages.KnowledgeView_stale;
            case SYNCING -> state.answers() ? Messages.KnowledgeView_updating : "";
            default -> "";
        };
        setContentDescription(NLS.bind(Messages.KnowledgeView_of, index.name()) + suffix);
    }

    /** Asks anew, for example since a filter changed. What was asked before is forgotten. */
    protected final void ask() {
        if (index == null || !index.state().answers()) {
            return;
        }
        shownVersion = index.state().version();
        asker.ask(getPartName(), index, question(), answer -> {
            top(content);
            answer.run();
        });
    }

    /**
     * Asks something more about what is shown. What was asked so before is forgotten.
     *
     * @param question the question
     */
    protected final void askDetail(Question question) {
        if (index != null) {
            detailAsker.ask(getPartName(), index, question, Runnable::run);
        }
    }

    /**
     * There is no answer.
     *
     * @param sentence why
     */
    protected void failed(String sentence) {
        statePage.showFailure(index, sentence);
        top(statePage);
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            body.layout();
        }
    }

    /** Returns the landscape's knowledge base; null where there is no landscape. */
    public final LandscapeIndex index() {
        return index;
    }

    /** Says whether the content is shown, and not a state. */
    public final boolean showsContent() {
        return stack.topControl == content;
    }

    /** Returns what is shown instead of the content. */
    StatePage statePage() {
        return statePage;
    }

    /**
     * Shows an element in its editor.
     *
     * @param element the element
     */
    protected final void show(ElementRef element) {
        if (index != null && !KnowledgeActions.show(getSite().getPage(), index.container(), element.id())) {
            getViewSite().getActionBars().getStatusLineManager().setErrorMessage(NLS.bind(Messages.KnowledgeView_notShown,
                    element.name()));
        }
    }

    @Override
    public void setFocus() {
        if (showsContent()) {
            content.setFocus();
        } else {
            statePage.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (tracker != null) {
            tracker.dispose();
        }
        if (index != null) {
            index.removeListener(follower);
        }
        if (visibility != null) {
            visibility.dispose();
            asker.cancel();
            detailAsker.cancel();
        }
        super.dispose();
    }
}
