/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Channel;
import org.klantreis.model.ChannelKind;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Service;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.UnitKind;
import org.klantreis.model.project.LandscapeProject;

/** Brings the catalogue, and by way of {@link JourneyUpdate} the journeys, to what the source says. */
final class CatalogueUpdate {
    /** The property of a service with the name of the file that it was imported from. */
    private static final String FILE = "govuk:file";
    private static final String PATH = "govuk:path";
    private static final String LAST_UPDATED = "govuk:last-updated";

    /** The sources of what is not of one service. */
    private static final String WEB = "web";
    private static final String PUBLISHER = "publisher";

    private final LandscapeProject project;
    private final Landscape landscape;
    private final SourceIndex index;
    private final Changes changes;
    private final Tally tally;
    private final String fileName;
    private final JourneyFiles files;

    CatalogueUpdate(LandscapeProject project, Landscape landscape, SourceIndex index, Changes changes, Tally tally,
            String fileName) {
        this.project = project;
        this.landscape = landscape;
        this.index = index;
        this.changes = changes;
        this.tally = tally;
        this.fileName = fileName;
        this.files = new JourneyFiles(project);
    }

    void apply(List<PublishedService> services) {
        Set<String> keys = new HashSet<>();
        index.find(Channel.class, WEB).ifPresent(changes::seen);
        index.find(OrganisationUnit.class, PUBLISHER).ifPresent(changes::seen);
        for (PublishedService service : services) {
            keys.add(service.key());
            apply(service);
        }
        remarkGone(keys);
    }

    private void apply(PublishedService published) {
        Service service = findOrMake(Service.class, published.key(), () -> {
            Service made = changes.create(Literals.SERVICE, Service.class, published.name(), published.key());
            made.setOwner(team(published));
            landscape.getServices().add(made);
            return made;
        });
        index.find(OrganisationUnit.class, published.key()).ifPresent(changes::seen);
        changes.set(service, Literals.ELEMENT__NAME, published.name());
        changes.property(service, FILE, fileName);
        describe(service, published);
        Screens screens = new Screens(landscape, index, changes, published.key(), service, this::web);
        for (PublishedJourney journey : published.journeys()) {
            describe(apply(journey, published, screens), published);
        }
    }

    private Journey apply(PublishedJourney published, PublishedService service, Screens screens) {
        Journey journey = findOrMake(Journey.class, published.key(), () -> {
            Journey made = changes.create(Literals.JOURNEY, Journey.class, published.name(), published.key());
            made.setKind(JourneyKind.CUSTOMER);
            made.setForm(JourneyForm.AS_IS);
            project.add(files.next(service.name(), published.name()), made);
            return made;
        });
        new JourneyUpdate(journey, screens, changes, tally, project.pathOf(journey).orElseThrow()).apply(published);
        return journey;
    }

    private void describe(Element element, PublishedService published) {
        changes.property(element, PATH, published.path());
        changes.property(element, LAST_UPDATED, published.lastUpdated());
    }

    /** Made with its service only: a team that somebody removed, giving the service to another unit, is not wanted back. */
    private OrganisationUnit team(PublishedService published) {
        return findOrMake(OrganisationUnit.class, published.key(), () -> {
            OrganisationUnit made = changes.create(Literals.ORGANISATION_UNIT, OrganisationUnit.class, published.name() + " team",
                    published.key());
            made.setKind(UnitKind.TEAM);
            silo().getUnits().add(made);
            return made;
        });
    }

    private OrganisationUnit silo() {
        return findOrMake(OrganisationUnit.class, PUBLISHER, () -> {
            OrganisationUnit made = changes.create(Literals.ORGANISATION_UNIT, OrganisationUnit.class, "GOV.UK", PUBLISHER);
            made.setKind(UnitKind.SILO);
            landscape.getUnits().add(made);
            return made;
        });
    }

    /** A landscape that has a channel «Web» already needs no second. */
    private Channel web() {
        Channel web = findOrMake(Channel.class, WEB, () -> landscape.getChannels().stream()
                .filter(channel -> channel.getKind() == ChannelKind.WEB && "Web".equalsIgnoreCase(channel.getName())).findFirst()
                .orElseGet(() -> {
                    Channel made = changes.create(Literals.CHANNEL, Channel.class, "Web", WEB);
                    made.setKind(ChannelKind.WEB);
                    landscape.getChannels().add(made);
                    return made;
                }));
        changes.property(web, SourceIndex.SOURCE, WEB);
        return web;
    }

    private <T extends Element> T findOrMake(Class<T> type, String source, Supplier<T> make) {
        T element = index.find(type, source).orElseGet(make);
        index.add(element);
        changes.seen(element);
        return element;
    }

    /** A service that is gone speaks for all that is in it; services of other files are none of this import's business. */
    private void remarkGone(Set<String> keys) {
        for (Service service : index.all(Service.class)) {
            if (!changes.has(service) && fileName.equals(Values.property(service, FILE))) {
                tally.remark(place(service), "the service «" + service.getName()
                        + "» is no longer in the source; kept, with its journeys and touchpoints.");
            }
        }
        for (Touchpoint touchpoint : index.all(Touchpoint.class)) {
            if (!changes.has(touchpoint) && keys.contains(SourceIndex.serviceKey(touchpoint))) {
                tally.remark(place(touchpoint),
                        "the touchpoint «" + touchpoint.getName() + "» is no longer in the source; kept.");
            }
        }
        for (Journey journey : index.all(Journey.class)) {
            if (!changes.has(journey) && keys.contains(SourceIndex.serviceKey(journey))) {
                tally.remark(place(journey), "the journey «" + journey.getName() + "» is no longer in the source; kept.");
            }
        }
    }

    private String place(Element element) {
        return project.pathOf(element).orElseThrow();
    }
}
