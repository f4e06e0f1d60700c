/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintCluster;
import org.klantreis.model.Document;
import org.klantreis.model.EventLog;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Procedure;
import org.klantreis.model.Research;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.Problem;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** What is under what in the explorer, for landscapes that are open. */
final class ExplorerTree {
    private static final Comparator<EObject> BY_NAME =
            Comparator.comparing(ElementLabels::text, String.CASE_INSENSITIVE_ORDER);

    private ExplorerTree() {
    }

    /** Returns the groups of a landscape; the other files only where there are any. */
    static List<Object> groups(OpenLandscape landscape) {
        List<Object> groups = new ArrayList<>();
        for (GroupKind kind : GroupKind.top()) {
            Group group = new Group(landscape.container(), kind);
            if (kind != GroupKind.OTHER || !children(group).isEmpty()) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Returns what is directly in a group. */
    static List<Object> children(Group group) {
        Optional<OpenLandscape> open = group.landscape();
        if (open.isEmpty()) {
            return List.of();
        }
        OpenLandscape landscape = open.get();
        List<Object> children = new ArrayList<>();
        group.kind().parts().forEach(part -> children.add(new Group(group.container(), part)));
        group.kind().feature().ifPresent(feature -> landscape.model().landscape()
                .ifPresent(catalogue -> children.addAll((List<?>) catalogue.eGet(feature))));
        group.kind().fileKind().ifPresent(kind -> {
            children.addAll(documents(landscape, kind));
            children.addAll(unreadable(landscape, group, kind));
        });
        switch (group.kind()) {
            case ORGANISATION -> children.addAll(unreadable(landscape, group, FileKind.LANDSCAPE));
            case QUERIES -> children.addAll(LandscapeFiles.queries(landscape.container()));
            case LOGS -> children.addAll(LandscapeFiles.logs(landscape));
            case OTHER -> children.addAll(LandscapeFiles.others(landscape.container()));
            default -> {
                // elements only
            }
        }
        return children;
    }

    private static List<Document> documents(OpenLandscape landscape, FileKind kind) {
        return landscape.model().documents().stream().filter(document -> document.eClass() == kind.root())
                .sorted(BY_NAME).toList();
    }

    private static List<Unreadable> unreadable(OpenLandscape landscape, Group group, FileKind kind) {
        Map<String, Document> readable = landscape.model().documentsByPath();
        return landscape.model().problems().stream().filter(problem -> FileKind.of(problem.path()).orElse(null) == kind)
                .filter(problem -> problem.severity() == Problem.Severity.ERROR && !readable.containsKey(problem.path()))
                .map(problem -> new Unreadable(group, landscape.file(problem.path()), problem.message())).distinct().toList();
    }

    /** Returns what is shown under an element. */
    static List<Object> children(EObject element) {
        List<Object> children = new ArrayList<>();
        if (element instanceof OrganisationUnit unit) {
            children.addAll(unit.getUnits());
        } else if (element instanceof Procedure procedure) {
            children.addAll(procedure.getChanges());
        } else if (element instanceof Journey journey) {
            children.addAll(journey.getStages());
        } else if (element instanceof Stage stage) {
            children.addAll(stage.getSteps());
        } else if (element instanceof Step step) {
            children.addAll(step.getActivities());
        } else if (element instanceof ComplaintBook book) {
            children.addAll(book.getClusters());
            book.getComplaints().stream().filter(complaint -> parent(complaint) == book).forEach(children::add);
        } else if (element instanceof ComplaintCluster cluster && cluster.eContainer() instanceof ComplaintBook book) {
            book.getComplaints().stream().filter(complaint -> complaint.getCluster() == cluster).forEach(children::add);
        } else if (element instanceof Research research) {
            children.addAll(research.getStudies());
        } else if (element instanceof Study study) {
            children.addAll(study.getInsights());
            children.addAll(study.getParticipants());
        } else if (element instanceof EventLog log) {
            file(log).ifPresent(children::add);
        }
        return children;
    }

    /** Returns the file with the events of a log, where it is there. */
    static Optional<IFile> file(EventLog log) {
        return Landscapes.get().of(log).flatMap(landscape -> landscape.fileOf(log)).map(IResource::getParent)
                .filter(folder -> log.getFile() != null && !log.getFile().isBlank())
                .map(folder -> folder.getFile(org.eclipse.core.runtime.IPath.fromPortableString(log.getFile()))).filter(IFile::exists);
    }

    /** Returns what an element is shown under; null where it is not shown, or in no file. */
    static Object parent(EObject element) {
        if (element instanceof Complaint complaint && complaint.getCluster() != null
                && complaint.getCluster().eContainer() == complaint.eContainer()) {
            return complaint.getCluster();
        }
        Optional<IContainer> container = Landscapes.get().of(element).map(OpenLandscape::container);
        if (container.isEmpty()) {
            return null;
        }
        if (element instanceof Document document) {
            return GroupKind.top().stream().filter(kind -> kind.type().orElse(null) == document.eClass())
                    .map(kind -> (Object) new Group(container.get(), kind)).findFirst().orElse(container.get());
        }
        if (element.eContainer() instanceof Landscape) {
            for (GroupKind kind : GroupKind.values()) {
                if (kind.feature().orElse(null) == element.eContainingFeature()) {
                    return new Group(container.get(), kind);
                }
            }
        }
        return element.eContainer();
    }

    /** Returns the element itself, or the nearest around it that the tree shows. */
    static Object shown(Identified element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            Object parent = parent(at);
            boolean shown = parent instanceof Group || parent instanceof EObject above && children(above).contains(at);
            if (shown) {
                return at;
            }
        }
        return parent(element);
    }

    /** Counts what a group is about, not only what is directly in it. */
    static int count(Group group) {
        List<Object> children = children(group);
        return switch (group.kind()) {
            case ORGANISATION -> children.stream().mapToInt(ExplorerTree::units).sum();
            case COMPLAINTS -> children.stream().mapToInt(child -> child instanceof ComplaintBook book
                    ? book.getComplaints().size() : 1).sum();
            case RESEARCH -> children.stream().mapToInt(child -> child instanceof Research research
                    ? research.getStudies().size() : 1).sum();
            case IMPROVEMENT -> group.kind().parts().stream().mapToInt(part -> count(new Group(group.container(), part))).sum();
            default -> children.size();
        };
    }

    private static int units(Object element) {
        return element instanceof OrganisationUnit unit ? 1 + unit.getUnits().stream().mapToInt(ExplorerTree::units).sum() : 1;
    }
}
