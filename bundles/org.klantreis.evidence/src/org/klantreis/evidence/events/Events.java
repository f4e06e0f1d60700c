/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.events;

import java.util.Collections;
import java.util.List;

/**
 * The events of a log by case, each case in order: by start, then by position in the file. Columns of numbers: a million events
 * take some 60 MB. Events {@code firstOf(c)} to {@code endOf(c) - 1} are those of case {@code c}.
 *
 * <p>Cases, activities, units, resources, channels, customers and segments are numbered from 0 in the order in which the file
 * first names them; {@link #NONE} stands for none. Made by {@link EventsBuilder}.
 */
public final class Events {
    /** Stands for no unit, resource, channel, customer or segment. */
    public static final int NONE = Dictionary.NONE;

    private final Names names;
    private final int[] firsts;
    private final Columns columns;
    private final int[] customers;
    private final int[] segments;

    record Names(List<String> cases, List<String> activities, List<String> units, List<String> resources, List<String> channels,
            List<String> customers, List<String> segments) {
    }

    /** One value an event in each, already in order. */
    record Columns(int[] activity, int[] unit, int[] resource, int[] channel, long[] start, long[] end, int[] position,
            boolean[] queued) {
    }

    Events(Names names, int[] firsts, Columns columns, int[] customers, int[] segments) {
        this.names = names;
        this.firsts = firsts;
        this.columns = columns;
        this.customers = customers;
        this.segments = segments;
    }

    /** Returns how many events there are. */
    public int size() {
        return columns.activity().length;
    }

    /** Returns how many cases there are. */
    public int cases() {
        return firsts.length - 1;
    }

    /** Returns the first event of a case. */
    public int firstOf(int caseNumber) {
        return firsts[caseNumber];
    }

    /** Returns the event after the last of a case. */
    public int endOf(int caseNumber) {
        return firsts[caseNumber + 1];
    }

    /** Returns the activity of an event, an index of {@link #activityNames}. */
    public int activity(int event) {
        return columns.activity()[event];
    }

    /** Returns the unit of an event, an index of {@link #unitNames} or {@link #NONE}. */
    public int unit(int event) {
        return columns.unit()[event];
    }

    /** Returns the person or system of an event, an index of {@link #resourceNames} or {@link #NONE}. */
    public int resource(int event) {
        return columns.resource()[event];
    }

    /** Returns the channel of an event, an index of {@link #channelNames} or {@link #NONE}. */
    public int channel(int event) {
        return columns.channel()[event];
    }

    /** Returns when an event began, in milliseconds since 1970 in UTC. */
    public long start(int event) {
        return columns.start()[event];
    }

    /** Returns when an event ended, in milliseconds since 1970 in UTC; not before its start. */
    public long end(int event) {
        return columns.end()[event];
    }

    /** Returns the position of an event in the file, from 0. */
    public int position(int event) {
        return columns.position()[event];
    }

    /** Says whether an event only puts work into the queue of its unit. */
    public boolean isQueued(int event) {
        return columns.queued()[event];
    }

    /** Returns the customer of a case, an index of {@link #customerNames} or {@link #NONE}. */
    public int customer(int caseNumber) {
        return customers[caseNumber];
    }

    /** Returns the customer group of a case, an index of {@link #segmentNames} or {@link #NONE}. */
    public int segment(int caseNumber) {
        return segments[caseNumber];
    }

    /** Returns the cases as the log calls them. */
    public List<String> caseNames() {
        return Collections.unmodifiableList(names.cases());
    }

    /** Returns the activities as the log calls them. */
    public List<String> activityNames() {
        return Collections.unmodifiableList(names.activities());
    }

    /** Returns the units as the log calls them. */
    public List<String> unitNames() {
        return Collections.unmodifiableList(names.units());
    }

    /** Returns the persons and systems as the log calls them. */
    public List<String> resourceNames() {
        return Collections.unmodifiableList(names.resources());
    }

    /** Returns the channels as the log calls them. */
    public List<String> channelNames() {
        return Collections.unmodifiableList(names.channels());
    }

    /** Returns the customers as the log calls them. */
    public List<String> customerNames() {
        return Collections.unmodifiableList(names.customers());
    }

    /** Returns the customer groups as the log calls them. */
    public List<String> segmentNames() {
        return Collections.unmodifiableList(names.segments());
    }
}
