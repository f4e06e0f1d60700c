/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.pickers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/** Proposes elements below a text while a user types in it. */
public final class ReferenceAssist {
    private static final int MOST = 30;
    private static final String KEYS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -'";

    private final Supplier<OpenLandscape> landscape;
    private final Supplier<EObject> owner;
    private final EReference reference;
    private final ContentProposalAdapter adapter;

    /** A line of the list: an element, or the offer to make one. */
    private record Proposal(Candidate candidate, Optional<NewTarget> place, String typed) implements IContentProposal {
        @Override
        public String getContent() {
            return candidate == null ? typed : candidate.name();
        }

        @Override
        public int getCursorPosition() {
            return getContent().length();
        }

        @Override
        public String getLabel() {
            if (candidate == null) {
                return place.orElseThrow().label(typed);
            }
            return candidate.path().isEmpty() ? candidate.name() : candidate.name() + "  \u2014  " + candidate.path();
        }

        @Override
        public String getDescription() {
            return null;
        }
    }

    /**
     * Adds proposals to a text.
     *
     * @param text the text
     * @param landscape finds the landscape that is shown now
     * @param owner finds the element whose reference it is
     * @param reference the reference
     * @param images finds the icon of an element
     * @param chosen takes the element that was chosen, or was made; one that was made is the reference's target already
     */
    public ReferenceAssist(Text text, Supplier<OpenLandscape> landscape, Supplier<EObject> owner, EReference reference,
            java.util.function.Function<EObject, Image> images, Consumer<EObject> chosen) {
        this.landscape = landscape;
        this.owner = owner;
        this.reference = reference;
        adapter = new ContentProposalAdapter(text, new TextContentAdapter(), (typed, position) -> propose(typed),
                KeyStroke.getInstance(SWT.MOD1, SWT.SPACE), KEYS.toCharArray());
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        adapter.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
        adapter.setAutoActivationDelay(120);
        adapter.setPropagateKeys(true);
        adapter.setPopupSize(new Point(460, 260));
        adapter.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object proposal) {
                return ((IContentProposal) proposal).getLabel();
            }

            @Override
            public Image getImage(Object proposal) {
                Candidate candidate = ((Proposal) proposal).candidate();
                return candidate == null ? null : images.apply(candidate.element());
            }
        });
        adapter.addContentProposalListener(proposal -> choose((Proposal) proposal, chosen));
    }

    private IContentProposal[] propose(String typed) {
        EObject target = owner.get().eGet(reference) instanceof EObject current ? current : null;
        // The name that the field shows is no search: all are offered then.
        String search = target != null && ElementLabels.text(target).equals(typed) ? "" : typed;
        List<IContentProposal> proposals = new ArrayList<>();
        Candidates candidates = new Candidates(landscape.get(), owner.get(), reference);
        candidates.matching(search).stream().limit(MOST).forEach(one -> proposals.add(new Proposal(one, Optional.empty(), typed)));
        if (!search.isBlank() && candidates.named(search).isEmpty()) {
            NewTarget.of(landscape.get(), owner.get(), reference)
                    .ifPresent(place -> proposals.add(new Proposal(null, Optional.of(place), search)));
        }
        return proposals.toArray(IContentProposal[]::new);
    }

    private void choose(Proposal proposal, Consumer<EObject> chosen) {
        if (proposal.candidate() != null) {
            RecentTargets.add(reference.getEReferenceType(), proposal.candidate().element());
            chosen.accept(proposal.candidate().element());
        } else {
            proposal.place().ifPresent(place -> chosen.accept(place.create(proposal.typed(), owner.get(), reference)));
        }
    }

    /** Says whether the list is open, so that leaving the text for it is no end of typing. */
    public boolean isOpen() {
        return adapter.isProposalPopupOpen();
    }

    /**
     * Enables or disables the proposals.
     *
     * @param enabled whether to propose
     */
    public void setEnabled(boolean enabled) {
        adapter.setEnabled(enabled);
    }
}
