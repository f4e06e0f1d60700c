/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.klantreis.evidence.link.Proposal;
import org.klantreis.evidence.link.ProposeLinks;
import org.klantreis.evidence.state.ObservedValues;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.ui.evidence.jobs.EvidenceJob;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** Asks the graph for the values of a loaded log, and finds what they may stand for in the model. */
final class ValuesJob extends EvidenceJob {
    private final LandscapeIndex index;
    private final String data;
    private final List<LinkRows> kinds;
    private final Found found;
    private final Consumer<String> away;

    /** Takes what was found. */
    interface Found {
        void accept(ObservedValues values, Map<LinkKind, List<Proposed>> proposals);
    }

    /** Prepares it; the consumers are called on the user interface's thread, one of them unless it is cancelled. */
    ValuesJob(LandscapeIndex index, String name, String data, List<LinkRows> kinds, Found found, Consumer<String> away) {
        super(NLS.bind(Messages.ValuesJob_name, name), null);
        this.index = index;
        this.data = data;
        this.kinds = kinds;
        this.found = found;
        this.away = away;
    }

    @Override
    protected void work(IProgressMonitor monitor) {
        ObservedValues values = index.work(knowledge -> ObservedValues.of(knowledge, data));
        Map<LinkKind, List<Proposed>> proposals = index.look(monitor, project -> project.landscape()
                .map(landscape -> propose(new ProposeLinks(landscape), values)).orElse(Map.of()));
        if (!monitor.isCanceled()) {
            later(() -> found.accept(values, proposals));
        }
    }

    private Map<LinkKind, List<Proposed>> propose(ProposeLinks action, ObservedValues values) {
        Map<LinkKind, List<Proposed>> proposals = new HashMap<>();
        for (LinkRows rows : kinds) {
            LinkKind kind = rows.kind();
            List<String> open = kind.observed().apply(values).keySet().stream().filter(value -> rows.row(value) == null).toList();
            proposals.put(kind, kind.proposals().apply(action, open).stream().flatMap(ValuesJob::best).toList());
        }
        return proposals;
    }

    private static Stream<Proposed> best(Proposal<?> proposal) {
        return proposal.best().map(best -> new Proposed(proposal.value(), best.element().getId(), best.certainty(),
                proposal.isClear())).stream();
    }

    @Override
    protected void failed(Exception failure) {
        if (!(failure instanceof KnowledgeException)) {
            Platform.getLog(ValuesJob.class).warn(getName(), failure);
        }
        later(() -> away.accept(String.valueOf(failure.getMessage())));
    }
}
