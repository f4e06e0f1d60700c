/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.io.IOException;
import java.util.Locale;

import org.klantreis.evidence.privacy.PseudonymKey;
import org.klantreis.model.ComplaintColumn;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Privacy;
import org.klantreis.model.Property;

/** Does to values what the privacy of their column says, before anything else sees them. */
final class PrivacyRules {
    /** The property of a source that tells which key its pseudonyms were made with. */
    private static final String KEY_CHECK = "pseudonym-key";

    private final PseudonymKey key;
    private int pseudonymised;

    private PrivacyRules(PseudonymKey key) {
        this.key = key;
    }

    /** Gives the key, making it where there is none. */
    interface KeySource {
        PseudonymKey get() throws IOException;
    }

    /**
     * Makes the rules of a source.
     *
     * @throws IOException when the key cannot be had, or is not the one of the earlier imports: every customer would become
     *         another
     */
    static PrivacyRules of(ComplaintSource source, KeySource keys) throws IOException {
        if (source.getColumns().stream().noneMatch(column -> column.getPrivacy() == Privacy.PSEUDONYMISE)) {
            return new PrivacyRules(null);
        }
        PseudonymKey key = keys.get();
        Property known = source.getProperties().stream().filter(p -> KEY_CHECK.equals(p.getKey())).findFirst().orElse(null);
        if (known == null) {
            known = KlantreisFactory.eINSTANCE.createProperty();
            known.setKey(KEY_CHECK);
            known.setValue(key.check());
            source.getProperties().add(known);
        } else if (!key.check().equals(known.getValue())) {
            throw new IOException("Nothing was imported: the pseudonyms of the earlier imports of " + source.getFile()
                    + " were made with another key than yours, so every customer would become another one. Set "
                    + PseudonymKey.VARIABLE
                    + " to that key; or, to begin anew, remove the property «" + KEY_CHECK + "» of the complaint source.");
        }
        return new PrivacyRules(key);
    }

    String apply(ComplaintColumn column, String value) {
        if (value.isEmpty() || column.getPrivacy() == Privacy.LEAVE_OUT) {
            return "";
        } else if (column.getPrivacy() == Privacy.PSEUDONYMISE) {
            pseudonymised++;
            return pseudonym(column, value);
        }
        return value;
    }

    private String pseudonym(ComplaintColumn column, String value) {
        return key.pseudonym(column.getField().getName().toLowerCase(Locale.ROOT), value);
    }

    /** Returns what may be shown of a value: to readers of reports it is as private as to those of the model. */
    String shown(ComplaintColumn column, String value) {
        return switch (column.getPrivacy()) {
            case KEEP -> value;
            case PSEUDONYMISE -> value.isEmpty() ? "" : pseudonym(column, value);
            default -> "";
        };
    }

    int pseudonymised() {
        return pseudonymised;
    }
}
