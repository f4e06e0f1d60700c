/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of silos in maps and views: from a palette that colour-blind readers can tell apart, by the silo's place in the
 * landscape, unless the user chose another for a silo.
 *
 * <pre>{@code
 * Palette palette = Palette.LIGHT.withUnitColours(SiloColours.get().chosen());
 * SiloColours.get().addListener(map::redraw);
 * }</pre>
 */
public final class SiloColours {
    private static final String PREFIX = "silo.";
    private static final SiloColours INSTANCE = new SiloColours();

    /** The same values as the palettes that maps are painted with. */
    private static final int[] ON_LIGHT = {
        0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0xD55E00, 0x56B4E9, 0xB8A500, 0x6A51A3,
        0x1F3A6E, 0x7A4B00, 0x00553C, 0x8E2F6B, 0x66727E, 0x2A9D9D, 0x7A6E00, 0xA58FDB, 0xE0866A,
    };
    private static final int[] ON_DARK = {
        0x3FA0DC, 0xE9AF2F, 0x2CBF96, 0xDD95BD, 0xEE8236, 0x7CC8F2, 0xD8C832, 0xA08CDC,
        0x7F97CE, 0xC08A45, 0x5FA98F, 0xC76BA6, 0x9AA6B2, 0x55C3C3, 0xB0A74C, 0xC6B7EE, 0xF0A58C,
    };

    private final Store store = new Store(key -> key.startsWith(PREFIX));

    private SiloColours() {
    }

    /** Returns the only instance. */
    public static SiloColours get() {
        return INSTANCE;
    }

    /**
     * Returns the colour of a silo.
     *
     * @param siloId the silo's id
     * @param index its place among the landscape's silos, from 0
     * @param dark whether on a dark background
     * @return the colour
     */
    public RGB colour(String siloId, int index, boolean dark) {
        return chosen(siloId).orElseGet(() -> ofPalette(index, dark));
    }

    /**
     * Returns the colour that a silo has by its place.
     *
     * @param index its place among the landscape's silos, from 0
     * @param dark whether on a dark background
     * @return the colour
     */
    public static RGB ofPalette(int index, boolean dark) {
        int[] colours = dark ? ON_DARK : ON_LIGHT;
        int rgb = colours[Math.floorMod(index, colours.length)];
        return new RGB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    /**
     * Returns the colour that the user chose for a silo.
     *
     * @param siloId the silo's id
     * @return the colour; empty where the palette's is used
     */
    public Optional<RGB> chosen(String siloId) {
        String value = Store.node().get(PREFIX + siloId, "");
        return value.isEmpty() ? Optional.empty() : Optional.ofNullable(StringConverter.asRGB(value, null));
    }

    /** Returns all colours that the user chose, as 0xRRGGBB by the silo's id. */
    public Map<String, Integer> chosen() {
        Map<String, Integer> chosen = new TreeMap<>();
        for (String key : store.set()) {
            String silo = key.substring(PREFIX.length());
            chosen(silo).ifPresent(rgb -> chosen.put(silo, rgb.red << 16 | rgb.green << 8 | rgb.blue));
        }
        return chosen;
    }

    /**
     * Chooses the colour of a silo, and keeps that.
     *
     * @param siloId the silo's id
     * @param colour the colour; empty for the palette's
     */
    public void choose(String siloId, Optional<RGB> colour) {
        if (colour.isPresent()) {
            Store.node().put(PREFIX + siloId, StringConverter.asString(colour.get()));
        } else {
            Store.node().remove(PREFIX + siloId);
        }
        Store.flush();
    }

    /**
     * Calls a listener on the user interface's thread whenever a colour was chosen.
     *
     * @param listener the listener
     */
    public void addListener(Runnable listener) {
        store.addListener(listener);
    }

    /**
     * Stops calling a listener.
     *
     * @param listener the listener
     */
    public void removeListener(Runnable listener) {
        store.removeListener(listener);
    }
}
