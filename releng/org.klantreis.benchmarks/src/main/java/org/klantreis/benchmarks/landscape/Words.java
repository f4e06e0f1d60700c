/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.landscape;

import java.util.List;

/** Words of which names and texts are made, so that texts have the lengths they have in real projects. */
final class Words {
    static final List<String> SILOS = List.of("Sales", "Customer contact", "Billing", "Field service", "IT", "Marketing", "Legal",
            "Claims", "Collections", "Product management", "Logistics", "Finance", "Risk", "Human resources", "Facilities",
            "Purchasing", "Data office", "Compliance", "Network operations", "Partners desk", "Back office", "Quality", "Security",
            "Communication", "Retail");
    static final List<String> TEAMS = List.of("desk", "planning", "second line", "support", "analysis", "registration", "approval",
            "north", "south", "online", "mail room", "projects");
    static final List<String> SUBJECTS = List.of("contract", "invoice", "delivery", "appointment", "complaint", "meter", "house move",
            "payment plan", "repair", "return", "address", "subscription", "quote", "damage", "insurance", "mortgage", "password",
            "order", "refund", "permit", "allowance", "inspection");
    static final List<String> ACTS = List.of("request", "change", "cancel", "ask about", "receive", "confirm", "pay", "check", "plan",
            "report", "sign", "compare", "renew", "discuss", "send in");
    static final List<String> FEELINGS = List.of("hopeful", "unsure whether it went well", "impatient", "relieved", "annoyed at the wait",
            "well helped", "confused by the letter", "in good hands", "sent from pillar to post");
    static final List<String> CAUSES = List.of("approval by a lead", "batch runs at night", "queue of the second line",
            "documents incomplete", "waiting for a partner", "no capacity before the weekend", "entered twice by hand");
    private static final List<String> SENTENCES = List.of("The customer has to tell the same story again.",
            "Nobody says how long it will take.", "The letter arrives after the e-mail that refers to it.",
            "Colleagues see another screen than the customer does.", "It works at once when all documents are there.",
            "The form asks for a number that is on no letter.", "Whoever calls back does not know what was promised.",
            "The answer is right, but comes too late.", "One call is enough when the right colleague answers.");

    private Words() {
    }

    /** For example {@code change of contract}; {@code nr} makes it unique. */
    static String name(Chance chance, int nr) {
        return capital(chance.of(ACTS)) + " " + chance.of(SUBJECTS) + " " + nr;
    }

    static String does(Chance chance) {
        return capital(chance.of(ACTS)) + "s the " + chance.of(SUBJECTS) + " and looks what happens to the " + chance.of(SUBJECTS);
    }

    static String sentence(Chance chance) {
        return chance.of(SENTENCES);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
