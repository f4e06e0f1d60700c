/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.commit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.RawParseUtils;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.output.Summary;
import org.klantreis.ui.review.changes.ChangeDetail;
import org.klantreis.ui.review.changes.ChangeNode;
import org.klantreis.ui.review.changes.ChangeTree;
import org.klantreis.ui.review.status.StatusSnapshot;

/** Shows what is about to be committed, element by element with old and new values, and asks which of it, why and by whom. */
final class CommitDialog extends TitleAreaDialog {
    static final int PUSH_ID = IDialogConstants.CLIENT_ID + 1;

    private static final Point SIZE = new Point(980, 760);
    private static final int[] ROWS = {24, 76};
    private static final int[] COLUMNS = {48, 52};
    private static final int[] LISTS = {72, 28};

    private final IContainer landscape;
    private final StatusSnapshot status;
    private final CommitContext context;
    private Text message;
    private Label count;
    private Text author;
    private Button amend;
    private ChangeTree tree;
    private ChangeDetail detail;
    private OtherFiles files;
    private Dependencies dependencies;
    private List<ElementDiff> also = List.of();
    private String proposed = "";
    private CommitRequest request;
    private boolean push;

    CommitDialog(Shell parent, IContainer landscape, StatusSnapshot status, CommitContext context) {
        super(parent);
        this.landscape = landscape;
        this.status = status;
        this.context = context;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.CommitDialog_title, landscape.getName()));
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return DialogSettings.getOrCreateSection(org.eclipse.ui.PlatformUI.getDialogSettingsProvider(
                Platform.getBundle("org.klantreis.ui.review")).getDialogSettings(), "commit");
    }

    @Override
    protected Point getInitialSize() {
        Point stored = super.getInitialSize();
        boolean first = getDialogBoundsSettings().get("DIALOG_WIDTH") == null;
        return first ? SIZE : stored;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        SashForm rows = new SashForm(outer, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        createMessage(rows);
        createChanges(rows);
        rows.setWeights(ROWS);
        setTitle(NLS.bind(Messages.CommitDialog_heading, status.head().map(StatusSnapshot.Head::branch).orElse("")));
        tree.show(status.comparison());
        dependencies = new Dependencies(landscape.getLocation().toFile().toPath(), status.comparison(), found -> {
            if (!message.isDisposed()) {
                also = found;
                validate();
            }
        });
        propose();
        detail.note(status.comparison().isEmpty() ? Messages.CommitDialog_noElements : Messages.CommitDialog_select);
        message.selectAll();
        message.setFocus();
        return outer;
    }

    private void createMessage(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 6).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.CommitDialog_message);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
        count = new Label(area, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(70, SWT.DEFAULT).applyTo(count);
        message = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, 60).applyTo(message);
        message.addModifyListener(event -> validate());
        message.addListener(SWT.KeyUp, event -> showCount());
        message.addListener(SWT.MouseUp, event -> showCount());
        message.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        new Label(area, SWT.NONE).setText(Messages.CommitDialog_author);
        author = new Text(area, SWT.BORDER);
        author.setText(context.identity().map(CommitDialog::text).orElse(""));
        author.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(author);
        amend = new Button(area, SWT.CHECK);
        amend.setText(Messages.CommitDialog_amend);
        amend.setEnabled(context.lastMessage().isPresent());
        amend.addListener(SWT.Selection, event -> amendChanged());
        new Label(area, SWT.NONE).setText(Messages.CommitDialog_committer);
        Label committer = new Label(area, SWT.NONE);
        committer.setText(context.identity().map(CommitDialog::text).orElse(Messages.CommitDialog_unknown).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(committer);
    }

    private void createChanges(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 4).applyTo(area);
        Link all = new Link(area, SWT.NONE);
        all.setText(Messages.CommitDialog_all);
        all.addListener(SWT.Selection, event -> {
            boolean ticked = "all".equals(event.text);
            if (files != null) {
                files.tickAll(ticked);
            }
            tree.tickAll(ticked);
        });
        SashForm columns = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        SashForm lists = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
        tree = new ChangeTree(lists, true);
        if (!status.otherFiles().isEmpty()) {
            Composite below = new Composite(lists, SWT.NONE);
            GridLayoutFactory.fillDefaults().applyTo(below);
            new Label(below, SWT.NONE).setText(Messages.CommitDialog_otherFiles);
            files = new OtherFiles(below, status.otherFiles(), this::validate);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(files.control());
            lists.setWeights(LISTS);
        }
        detail = new ChangeDetail(columns);
        columns.setWeights(COLUMNS);
        tree.viewer().addSelectionChangedListener(event ->
                detail.show(status.comparison(), (ChangeNode) event.getStructuredSelection().getFirstElement()));
        tree.whenTicked(this::ticksChanged);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.CommitDialog_commit, false);
        if (context.hasRemote()) {
            createButton(parent, PUSH_ID, Messages.CommitDialog_commitAndPush, false);
        }
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    private void ticksChanged() {
        also = List.of();
        CommitRequest now = request();
        if (now.isPartial() && context.lastMessage().isPresent()) {
            dependencies.of(now.chosen());
        }
        propose();
        validate();
    }

    /** Proposes a first line until the user writes another. */
    private void propose() {
        if (message.getText().equals(proposed)) {
            List<ElementDiff> chosen = request().chosen();
            proposed = chosen.isEmpty() ? "" : Summary.of(chosen, 2);
            message.setText(context.pendingMessage().orElse(proposed));
        }
    }

    private void amendChanged() {
        if (amend.getSelection()) {
            message.setText(context.lastMessage().orElse(""));
            author.setText(context.lastAuthor().map(CommitDialog::text).orElse(author.getText()));
        } else if (message.getText().equals(context.lastMessage().orElse(""))) {
            message.setText(proposed);
        }
        validate();
    }

    private CommitRequest request() {
        Set<String> otherFiles = files == null ? Set.of() : files.ticked();
        boolean byOther = !author.getText().strip().equals(context.identity().map(CommitDialog::text).orElse(""));
        PersonIdent who = byOther ? RawParseUtils.parsePersonIdent(author.getText().strip()) : null;
        return new CommitRequest(status, tree.ticked(), otherFiles, message.getText().strip(), who, amend.getSelection());
    }

    private void showCount() {
        count.setText(MessageGuide.count(message.getText().replace("\r", ""), message.getCaretPosition()));
    }

    private void validate() {
        showCount();
        String error = error();
        setErrorMessage(error);
        for (int id : new int[] {IDialogConstants.OK_ID, PUSH_ID}) {
            if (getButton(id) != null) {
                getButton(id).setEnabled(error == null);
            }
        }
        if (error != null) {
            return;
        }
        String advice = MessageGuide.advice(message.getText().replace("\r", ""));
        if (amend.getSelection() && context.lastIsShared()) {
            setMessage(Messages.CommitDialog_shared, IMessageProvider.WARNING);
        } else if (!also.isEmpty()) {
            setMessage(NLS.bind(Messages.CommitDialog_also, also.stream().map(ElementDiff::label).collect(Collectors.joining(", "))),
                    IMessageProvider.INFORMATION);
        } else if (!advice.isEmpty()) {
            setMessage(advice, IMessageProvider.INFORMATION);
        } else {
            int elements = request().chosen().size();
            int others = files == null ? 0 : files.ticked().size();
            setMessage(NLS.bind(others == 0 ? Messages.CommitDialog_elements : Messages.CommitDialog_elementsAndFiles, elements, others));
        }
    }

    private String error() {
        CommitRequest now = request();
        if (context.identity().isEmpty()) {
            return context.identityProblem();
        } else if (now.elements().isEmpty() && now.files().isEmpty() && !amend.getSelection() && context.pendingMessage().isEmpty()) {
            return Messages.CommitDialog_nothing;
        } else if (now.message().isEmpty()) {
            return Messages.CommitDialog_noMessage;
        }
        return isPerson(author.getText()) ? null : Messages.CommitDialog_noAuthor;
    }

    private static boolean isPerson(String text) {
        return text.strip().matches("[^<>]+ <[^<>\\s]+>");
    }

    private static String text(PersonIdent person) {
        return person.getName() + " <" + person.getEmailAddress() + ">";
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == PUSH_ID) {
            push = true;
            okPressed();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        request = request();
        super.okPressed();
    }

    /** Returns what is to be committed. */
    CommitRequest result() {
        return request;
    }

    /** Says whether to push afterwards. */
    boolean push() {
        return push;
    }
}
