/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.klantreis.model.ChannelKind;

/** Tells the kind of a channel by words of its name, English or Dutch. */
final class ChannelNames {
    private static final Map<Pattern, ChannelKind> WORDS = new LinkedHashMap<>();
    static {
        word("e-?mail", ChannelKind.EMAIL);
        word("(tele)?phone|telefoon|call( ?cent(er|re))?|ivr", ChannelKind.PHONE);
        word("(mobile )?app", ChannelKind.APP);
        word("(live ?)?chat(bot)?|whatsapp|messenger", ChannelKind.CHAT);
        word("web( ?(site|portal|form|shop))?|website|portal|internet|online|site", ChannelKind.WEB);
        word("social( media)?|facebook|twitter|instagram|linkedin", ChannelKind.SOCIAL);
        word("shop|store|branch|counter|desk|winkel|balie|filiaal|kantoor", ChannelKind.SHOP);
        word("visit|home visit|huisbezoek|bezoek", ChannelKind.VISIT);
        word("mail|letter|post|brief|paper|fax", ChannelKind.LETTER);
    }

    private ChannelNames() {
    }

    private static void word(String words, ChannelKind kind) {
        WORDS.put(Pattern.compile("(?<![\\p{L}-])(" + words + ")(?!\\p{L})"), kind);
    }

    static ChannelKind kindOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream().filter(entry -> entry.getKey().matcher(lower).find()).map(Map.Entry::getValue)
                .findFirst().orElse(ChannelKind.OTHER);
    }
}
