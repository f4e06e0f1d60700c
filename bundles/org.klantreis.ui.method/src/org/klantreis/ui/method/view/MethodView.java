/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.klantreis.model.Identified;
import org.klantreis.ui.commands.StackAction;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.navigation.ShowElement;
import org.klantreis.ui.project.OpenLandscape;

/**
 * What all views of the method share: they show the landscape and the journey that the user works on, or keep to one that is
 * pinned; they are filled anew once after each command, undo and redo, and only while they are in sight; Undo, Redo and Save in
 * them are those of the landscape; and where there is nothing to show they say why.
 *
 * <pre>{@code
 * public final class ProgressView extends MethodView {
 *     protected Control createContent(Composite parent) { ... }
 *
 *     protected void show(Subject subject) {
 *         KeptSelection.during(viewer, rowsOf(subject), Row::id);
 *     }
 * }
 * }</pre>
 */
public abstract class MethodView extends ViewPart implements ITabbedPropertySheetPageContributor {
    /** What the Properties view shows for an element that is selected here: the same as for one in the explorer. */
    private static final String PROPERTIES = "org.klantreis.ui.properties";
    /** A pause, in milliseconds. */
    private static final int PAUSE = 400;

    private final StackLayout stack = new StackLayout();
    private final SubjectSource source = new SubjectSource(this::modelChanged, this::stackChanged);
    private final SavePart save = new SavePart(() -> source.landscape(), () -> getSite().getShell());
    private final IPartListener2 sight = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference reference) {
            if (reference.getPart(false) == MethodView.this) {
                refreshSoon();
            }
        }
    };
    private Composite body;
    private NoticePage notice;
    private Control content;
    private JourneyTracker tracker;
    private Runnable updateUndo = () -> { };
    private final Runnable afterPause = this::refreshSoon;
    private boolean due;
    private boolean waiting;
    private Subject shown;

    @Override
    public final void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        notice = new NoticePage(body);
        content = createContent(body);
        stack.topControl = notice;
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        addMenu(getViewSite().getActionBars().getMenuManager());
        Action copy = action(Messages.MethodView_copy, null, this::copy);
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
        updateUndo = StackAction.install(getViewSite().getActionBars(), source::landscape);
        getSite().getPage().addPartListener(sight);
        source.start();
        tracker = new JourneyTracker(this, this::landscapeChanged, this::refreshSoon);
        tracker.start();
        refreshSoon();
    }

    /**
     * Makes what is shown of a landscape.
     *
     * @param parent where
     * @return the one control that holds all
     */
    protected abstract Control createContent(Composite parent);

    /**
     * Shows a landscape as it is now. Called once after each command while the view is in sight, and when the user works on
     * another landscape or journey. Keeps what the user selected, see {@link KeptSelection}.
     *
     * @param subject what to show
     */
    protected abstract void show(Subject subject);

    /** Copies what is selected, or all. Nothing unless a subclass does so. */
    protected void copy() {
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

    /**
     * Adds to the view's menu.
     *
     * @param menu the menu
     */
    protected void addMenu(IMenuManager menu) {
        // for subclasses
    }

    private void fillToolBar(IToolBarManager bar) {
        addActions(bar);
        bar.add(new Separator());
        Action pin = new Action(Messages.MethodView_pin, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                tracker.pin(isChecked());
            }
        };
        pin.setImageDescriptor(MethodIcons.of("pin"));
        pin.setToolTipText(Messages.MethodView_pinHint);
        bar.add(pin);
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
            action.setImageDescriptor(MethodIcons.of(icon));
        }
        return action;
    }

    private void landscapeChanged(IContainer container) {
        source.become(container);
    }

    private void stackChanged() {
        updateUndo.run();
        firePropertyChange(org.eclipse.ui.ISaveablePart.PROP_DIRTY);
    }

    /** In a large landscape the view follows when the user pauses, and does not hold up each command. */
    private void modelChanged() {
        if (source.isLarge() && source.landscape().isPresent() && body != null && !body.isDisposed()) {
            waiting = true;
            body.getDisplay().timerExec(PAUSE, afterPause);
        } else {
            refreshSoon();
        }
    }

    /**
     * Shows everything anew after what is happening now, for example since a filter changed. Asked for twice, it is done once.
     */
    protected final void refreshSoon() {
        waiting = false;
        if (!due && body != null && !body.isDisposed()) {
            due = true;
            body.getDisplay().asyncExec(() -> {
                // Otherwise it is done when it comes into sight.
                if (due && !body.isDisposed() && getSite().getPage().isPartVisible(this)) {
                    refresh();
                }
                due = false;
            });
        }
    }

    private void refresh() {
        Optional<OpenLandscape> open = source.opened();
        if (open.isEmpty()) {
            shown = null;
            setContentDescription("");
            showNotice();
            return;
        }
        shown = new Subject(open.get(), SubjectSource.journey(open.get(), tracker.journey()));
        setContentDescription(describe(shown));
        show(shown);
        top(content);
    }

    /**
     * Says what is shown, for the line above the content.
     *
     * @param subject what is shown
     * @return the landscape's name, unless a subclass knows more
     */
    protected String describe(Subject subject) {
        return subject.open().name();
    }

    private void showNotice() {
        if (source.container() == null) {
            notice.show(Messages.MethodView_none, Messages.MethodView_noneHint);
        } else if (source.isReading()) {
            notice.show(NLS.bind(Messages.MethodView_reading, source.container().getName()), Messages.MethodView_readingHint);
        } else {
            notice.show(NLS.bind(Messages.MethodView_unread, source.container().getName()), source.failure());
        }
        top(notice);
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            body.layout();
        }
    }

    /** Returns what is shown; empty where that is a notice. */
    public final Optional<Subject> subject() {
        return Optional.ofNullable(shown);
    }

    /** Says whether the content is shown, and not a notice, and nothing is to be shown anew. */
    public final boolean isSettled() {
        return stack.topControl == content && !due && !waiting;
    }

    /** Returns the sentence that is shown instead of the content. */
    final String noticed() {
        return stack.topControl == notice ? notice.sentence() : "";
    }

    /**
     * Makes the view about a journey until the user works on another.
     *
     * @param id the journey's id
     */
    public final void showJourney(String id) {
        tracker.choose(id);
    }

    /**
     * Opens an element in its editor, for example the map, and selects it there.
     *
     * @param element the element
     * @param feature the field to look at; null for the element as a whole
     */
    protected final void open(Identified element, EStructuralFeature feature) {
        boolean opened = ShowElement.in(getSite().getPage(), element, feature);
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(opened ? null
                : NLS.bind(Messages.MethodView_notShown, ElementLabels.text(element)));
    }

    @Override
    public String getContributorId() {
        return PROPERTIES;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == OpenLandscape.class) {
            return type.cast(source.landscape().orElse(null));
        }
        if (type == IPropertySheetPage.class) {
            return type.cast(new TabbedPropertySheetPage(this));
        }
        return type.isInstance(save) ? type.cast(save) : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(sight);
        getSite().getShell().getDisplay().timerExec(-1, afterPause);
        if (tracker != null) {
            tracker.dispose();
        }
        source.dispose();
        super.dispose();
    }
}
