/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.klantreis.exchange.cjml.file.CjmlActor;
import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.update.Uuids;
import org.klantreis.model.Channel;
import org.klantreis.model.ChannelKind;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;
import org.klantreis.model.UnitKind;
import org.klantreis.model.project.LandscapeProject;

/** Finds or makes in the catalogue who and what takes part in journeys: by id, else by name. */
final class Cast {
    private final LandscapeProject project;
    private final Landscape landscape;
    private final Tally tally;

    Cast(LandscapeProject project, Landscape landscape, Tally tally) {
        this.project = project;
        this.landscape = landscape;
        this.tally = tally;
    }

    Persona persona(CjmlActor actor) {
        return find(Persona.class, actor.id(), actor.name(), landscape.getPersonas()).orElseGet(() -> {
            Persona made = make(Literals.PERSONA, Persona.class, actor.id(), actor.name());
            landscape.getPersonas().add(made);
            return made;
        });
    }

    OrganisationUnit unit(CjmlActor actor) {
        List<OrganisationUnit> all = new ArrayList<>();
        collect(landscape.getUnits(), all);
        return find(OrganisationUnit.class, actor.id(), actor.name(), all).orElseGet(() -> {
            OrganisationUnit made = make(Literals.ORGANISATION_UNIT, OrganisationUnit.class, actor.id(), actor.name());
            made.setKind(UnitKind.SILO);
            landscape.getUnits().add(made);
            return made;
        });
    }

    Channel channel(String name) {
        return find(Channel.class, "", name, landscape.getChannels()).orElseGet(() -> {
            Channel made = make(Literals.CHANNEL, Channel.class, "", name);
            made.setKind(kind(name));
            landscape.getChannels().add(made);
            return made;
        });
    }

    private <T extends Element> Optional<T> find(Class<T> type, String id, String name, List<T> all) {
        Optional<Identified> known = Uuids.of(id).flatMap(project::find);
        Optional<T> found = known.filter(type::isInstance).map(type::cast)
                .or(() -> all.stream().filter(element -> name.equalsIgnoreCase(element.getName())).findFirst());
        found.ifPresent(tally::seen);
        return found;
    }

    private <T extends Element> T make(EClass type, Class<T> as, String id, String name) {
        T made = as.cast(KlantreisFactory.eINSTANCE.create(type));
        String wanted = Uuids.of(id)
                .orElseGet(() -> Uuids.named("cjml " + type.getName() + " " + name.toLowerCase(Locale.ROOT)));
        if (project.find(wanted).isEmpty()) {
            made.setId(wanted);
        }
        made.setName(name);
        tally.created(made);
        return made;
    }

    private static void collect(List<OrganisationUnit> units, List<OrganisationUnit> all) {
        for (OrganisationUnit unit : units) {
            all.add(unit);
            collect(unit.getUnits(), all);
        }
    }

    /** The channels that the language's own tools know. */
    private static ChannelKind kind(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return switch (plain) {
            case "email", "mail" -> ChannelKind.EMAIL;
            case "phone", "telephone", "call" -> ChannelKind.PHONE;
            case "website", "web", "internetviapc", "selfservice", "onlineform" -> ChannelKind.WEB;
            case "app", "mobileapp", "internetviamobile" -> ChannelKind.APP;
            case "facetoface", "inperson", "meeting" -> ChannelKind.VISIT;
            case "store", "shop", "selfservicemachine" -> ChannelKind.SHOP;
            case "letter", "post" -> ChannelKind.LETTER;
            case "chat", "sms" -> ChannelKind.CHAT;
            case "socialmedia", "facebook" -> ChannelKind.SOCIAL;
            default -> ChannelKind.OTHER;
        };
    }
}
