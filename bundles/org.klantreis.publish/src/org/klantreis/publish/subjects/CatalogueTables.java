/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.Application;
import org.klantreis.model.BrandValue;
import org.klantreis.model.Channel;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Procedure;
import org.klantreis.model.Service;
import org.klantreis.model.Touchpoint;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Measure;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.tables.TableBuilder;
import org.klantreis.publish.tables.Tone;

/** The tables of the landscape's catalogue: what there is and where it is used. */
final class CatalogueTables {
    private final Subject subject;
    private final Usage usage;

    CatalogueTables(Subject subject, Usage usage) {
        this.subject = subject;
        this.usage = usage;
    }

    /** All of them. */
    List<Table> all() {
        return List.of(touchpoints(), units(), services(), procedures(), applications(), channels(), brandValues());
    }

    private TableBuilder table(String key, String noun) {
        return subject.table(key).noun(subject.words().get("noun." + noun));
    }

    private Table touchpoints() {
        TableBuilder table = table("touchpoints", "touchpoint").columns("touchpoint!", "kind*", "channel*", "owner*", "service",
                "procedure",
                "basic?*", "brand-values*", "journeys", "complaints#", "customers-a-year#", "about~");
        for (Touchpoint each : subject.landscape().getTouchpoints()) {
            table.row(each.getId(), "", subject.link(each), Cell.words(subject.words().of(each.getKind())),
                    subject.link(each.getChannel()),
                    subject.link(each.getOwner()), subject.link(each.getService()), subject.link(each.getProcedure()),
                    new Cell.Flag(each.isBasicService()), subject.links(each.getBrandValues()),
                            subject.links(usage.journeys(each)),
                    Cell.count(subject.complaintsAbout(each).size()), Cell.amount(each.getCustomersPerYear(), Measure.COUNT),
                    Cell.words(each.getDocumentation()));
        }
        return table.build();
    }

    private Table units() {
        TableBuilder table = table("units", "unit").columns("unit!", "kind*", "silo*", "touchpoints#", "works-in", "steps#",
                "about~");
        List<OrganisationUnit> units = new ArrayList<>();
        subject.landscape().getUnits().forEach(unit -> collect(unit, units));
        for (OrganisationUnit each : units) {
            table.row(each.getId(), "", subject.link(each), new Cell.Tag(subject.words().of(each.getKind()), Tone.PLAIN),
                    subject.link(JourneyTables.silo(each)), Cell.count(usage.owned(each)), subject.links(usage.journeys(each)),
                    Cell.count(usage.steps(each).size()), Cell.words(each.getDocumentation()));
        }
        return table.build();
    }

    private static void collect(OrganisationUnit unit, List<OrganisationUnit> units) {
        units.add(unit);
        unit.getUnits().forEach(part -> collect(part, units));
    }

    private Table services() {
        TableBuilder table = table("services", "service").columns("service!", "owner*", "customer-facing?*", "uses",
                "applications", "journeys",
                "about~");
        for (Service each : subject.landscape().getServices()) {
            table.row(each.getId(), "", subject.link(each), subject.link(each.getOwner()), new Cell.Flag(each.isCustomerFacing()),
                    subject.links(each.getUses()), subject.links(each.getApplications()), subject.links(usage.journeys(each)),
                    Cell.words(each.getDocumentation()));
        }
        return table.build();
    }

    private Table procedures() {
        TableBuilder table = table("procedures", "procedure").columns("procedure!", "owner*", "flexibility*", "discretion*",
                "changes#",
                "last-change@", "journeys", "about~");
        for (Procedure each : subject.landscape().getProcedures()) {
            table.row(each.getId(), "", subject.link(each), subject.link(each.getOwner()),
                    Cell.words(subject.words().of(each.getFlexibility())), Cell.words(subject.words().of(each.getDiscretion())),
                    Cell.count(each.getChanges().size()),
                    Cell.day(each.getChanges().stream().map(change -> change.getDate()).filter(date -> date != null)
                            .max(java.time.LocalDate::compareTo).orElse(null)),
                    subject.links(usage.journeys(each)), Cell.words(each.getDocumentation()));
        }
        return table.build();
    }

    private Table applications() {
        TableBuilder table = table("applications", "application").columns("application!", "owner*", "journeys", "about~");
        for (Application each : subject.landscape().getApplications()) {
            table.row(each.getId(), "", subject.link(each), subject.link(each.getOwner()), subject.links(usage.journeys(each)),
                    Cell.words(each.getDocumentation()));
        }
        return table.build();
    }

    private Table channels() {
        TableBuilder table = table("channels", "channel").columns("channel!", "kind*", "journeys", "about~");
        for (Channel each : subject.landscape().getChannels()) {
            table.row(each.getId(), "", subject.link(each), Cell.words(subject.words().of(each.getKind())),
                    subject.links(usage.journeys(each)), Cell.words(each.getDocumentation()));
        }
        return table.build();
    }

    private Table brandValues() {
        TableBuilder table = table("brand-values", "brand-value").columns("brand-value!", "journeys", "about~");
        for (BrandValue each : subject.landscape().getBrandValues()) {
            table.row(each.getId(), "", subject.link(each), subject.links(usage.journeys(each)),
                    Cell.words(each.getDocumentation()));
        }
        return table.build();
    }
}
