/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.ColumnRole;
import org.klantreis.exchange.tables.kinds.Spelling;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;

/** Finds in what the element of a row is, or makes it. */
final class ParentFinder {
    private static final ElementCells CELLS = new ElementCells(Words.ALL.get(0));

    private final LandscapeProject project;
    private final Landscape landscape;
    private final ElementIndex index;
    private final Maker maker;
    private final EmptyCells empty;

    ParentFinder(LandscapeProject project, Landscape landscape, ElementIndex index, Maker maker, EmptyCells empty) {
        this.project = project;
        this.landscape = landscape;
        this.index = index;
        this.maker = maker;
        this.empty = empty;
    }

    static Column name(TableKind kind, EClass ancestor) {
        return column(kind, ancestor, ColumnRole.ANCESTOR);
    }

    private static Column id(TableKind kind, EClass ancestor) {
        return column(kind, ancestor, ColumnRole.ANCESTOR_ID);
    }

    private static Column column(TableKind kind, EClass ancestor, ColumnRole role) {
        return kind.columns().stream().filter(column -> column.role() == role && column.ancestor() == ancestor).findFirst()
                .orElseThrow();
    }

    /** Says whether a row names anything that its element is in. */
    static boolean isTold(PlannedRow row) {
        return row.kind().ancestors().stream().anyMatch(ancestor -> !row.cell(name(row.kind(), ancestor)).isEmpty()
                || !row.cell(id(row.kind(), ancestor)).isEmpty());
    }

    /** Finds what an existing element goes into; empty where it stays where it is. */
    Optional<EObject> move(PlannedRow row) throws RefusedException {
        TableKind kind = row.kind();
        boolean same = kind.columns().stream()
                .filter(column -> column.role() == ColumnRole.ANCESTOR || column.role() == ColumnRole.ANCESTOR_ID)
                .allMatch(column -> isSame(row, column));
        if (kind.ancestors().isEmpty() || same) {
            return Optional.empty();
        }
        EClass near = kind.ancestors().get(0);
        boolean isBlank = row.cell(name(kind, near)).isEmpty() && row.cell(id(kind, near)).isEmpty();
        if (isBlank && (kind != TableKind.UNITS || empty == EmptyCells.KEEP || empty == EmptyCells.BY_ID && !row.isById())) {
            return Optional.empty();
        }
        EObject target = find(row, row.element());
        if (target == row.element() || index.isIn(target, row.element())) {
            throw new RefusedException(name(kind, near).key(), "an element cannot be in itself or in what is in it.");
        }
        return Optional.of(target).filter(found -> found != row.element().eContainer());
    }

    /** Finds what a new element goes into; null where it is a file of its own. */
    EObject of(PlannedRow row) throws RefusedException {
        if (Containments.isFile(row.kind().type())) {
            return null;
        }
        return row.kind().ancestors().isEmpty() ? landscape : find(row, null);
    }

    private boolean isSame(PlannedRow row, Column column) {
        return !row.has(column) || row.cell(column).equals(CELLS.text(column, row.element()));
    }

    private EObject find(PlannedRow row, EObject current) throws RefusedException {
        TableKind kind = row.kind();
        EClass near = kind.ancestors().get(0);
        Column name = name(kind, near);
        Column id = id(kind, near);
        if (!row.cell(id).isEmpty() && (current == null || !isSame(row, id))) {
            Optional<EObject> found = index.find(row.cell(id)).filter(element -> canHold(element, kind.type()));
            boolean isRenamed = current == null || !isSame(row, name);
            if (found.isPresent() && isRenamed && !row.cell(name).isEmpty()
                    && !index.named(near, row.cell(name)).contains(found.get())) {
                throw new RefusedException(name.key(), "its id is that of «" + ElementCells.name(found.get())
                        + "»; leave one of the two empty.");
            } else if (found.isPresent()) {
                return found.get();
            } else if (row.cell(name).isEmpty()) {
                throw new RefusedException(id.key(), "no element with this id can have it.");
            }
        }
        return row.cell(name).isEmpty() ? unnamed(row, near) : named(row, near, row.cell(name), current);
    }

    private static boolean canHold(EObject element, EClass type) {
        return Containments.of(element.eClass(), type).isPresent();
    }

    private EObject named(PlannedRow row, EClass near, String name, EObject current) throws RefusedException {
        TableKind kind = row.kind();
        List<EObject> around = around(row);
        List<EObject> found = new ArrayList<>(index.named(near, name));
        found.removeIf(element -> !canHold(element, kind.type()));
        if (!around.isEmpty()) {
            found.removeIf(element -> around.stream().noneMatch(outer -> index.isIn(element, outer)));
        }
        if (found.size() == 1 || current != null && found.contains(current.eContainer())) {
            return found.size() == 1 ? found.get(0) : current.eContainer();
        } else if (found.size() > 1) {
            throw new RefusedException(name(kind, near).key(),
                    "several elements are called so; name the id, or what they are in.");
        }
        if (near == Literals.STAGE && !around.isEmpty()) {
            return maker.named(row, near, name, around.get(0));
        } else if (Containments.isFile(near)) {
            return maker.named(row, near, name, null);
        }
        throw new RefusedException(name(kind, near).key(), "there is no such " + Words.ALL.get(0).of(near).toLowerCase(Locale.ROOT)
                + (around.isEmpty() ? "" : " in «" + ElementCells.name(around.get(0)) + "»")
                        + "; add it first, or correct the name.");
    }

    /** Finds the outer elements that a row names: usually none or one, several where a name is used twice. */
    private List<EObject> around(PlannedRow row) {
        TableKind kind = row.kind();
        for (EClass far : kind.ancestors().subList(1, kind.ancestors().size())) {
            Optional<EObject> byId = index.find(row.cell(id(kind, far))).filter(far::isInstance);
            String name = row.cell(name(kind, far));
            boolean isStale = byId.isPresent() && !name.isEmpty() && !index.named(far, name).contains(byId.get());
            if (byId.isPresent() && !isStale) {
                return List.of(byId.get());
            } else if (!name.isEmpty()) {
                List<EObject> named = index.named(far, name);
                return named.isEmpty() && Containments.isFile(far) ? List.of(maker.named(row, far, name, null)) : named;
            }
        }
        return List.of();
    }

    private EObject unnamed(PlannedRow row, EClass near) throws RefusedException {
        TableKind kind = row.kind();
        if (kind == TableKind.UNITS) {
            return landscape;
        }
        List<EObject> around = around(row);
        if (near == Literals.STAGE && around.size() == 1) {
            return stage(row, around.get(0));
        }
        if (Containments.isFile(near) && near != Literals.JOURNEY) {
            List<EObject> files = new ArrayList<>(project.documents().stream().filter(near::isInstance).toList());
            maker.made().stream().map(Maker.Made::element).filter(near::isInstance).forEach(files::add);
            if (files.size() < 2) {
                return files.isEmpty() ? maker.named(row, near, row.table().replaceFirst("\\.[^.]+$", ""), null) : files.get(0);
            }
        }
        throw new RefusedException("it is not said in which " + Words.ALL.get(0).of(near).toLowerCase(Locale.ROOT)
                + " it is; fill in or map the column «" + name(kind, near).label(Words.ALL.get(0)) + "».");
    }

    /** Who lists steps without stages means the stage that the journey ends with, or that there is one only. */
    private EObject stage(PlannedRow row, EObject journey) {
        List<EObject> made = maker.made().stream().map(Maker.Made::element)
                .filter(element -> element.eClass() == Literals.STAGE && index.parent(element) == journey).toList();
        if (!made.isEmpty()) {
            return made.get(made.size() - 1);
        }
        List<? extends EObject> stages = ((Journey) journey).getStages();
        return stages.isEmpty() ? maker.named(row, Literals.STAGE, Words.ALL.get(0).of(TableKind.STEPS), journey)
                : stages.get(stages.size() - 1);
    }

    /** Says whether two names are one. */
    static boolean isNamed(EObject element, String name) {
        return Spelling.loose(ElementCells.name(element)).equals(Spelling.loose(name));
    }
}
