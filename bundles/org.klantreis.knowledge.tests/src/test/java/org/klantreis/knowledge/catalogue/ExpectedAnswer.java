/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The answers of the shipped queries about {@link SmallLandscape}, worked out by hand from its picture, never printed by the
 * queries themselves.
 *
 * @param query the query's name
 * @param parameters the parameters that are given
 * @param columns the names of the columns
 * @param rows a line a row, cells apart by {@code  | }; {@code -} is an empty cell, several elements are apart by {@code ; }
 */
record ExpectedAnswer(String query, Map<String, String> parameters, List<String> columns, List<List<String>> rows) {
    @Override
    public String toString() {
        return query + (parameters.isEmpty() ? "" : " " + parameters);
    }

    /** {@code asked} is the query's name and the given parameters as {@code name=value}, apart by commas. */
    static ExpectedAnswer answer(String asked, String table) {
        List<String> words = Arrays.asList(asked.split(", "));
        Map<String, String> parameters = new LinkedHashMap<>();
        words.subList(1, words.size()).forEach(word -> parameters.put(word.split("=", 2)[0], word.split("=", 2)[1]));
        List<List<String>> lines = table.lines().map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList()).toList();
        return new ExpectedAnswer(words.get(0), parameters, lines.get(0), lines.subList(1, lines.size()));
    }

    /** Returns all of them, at least one for every shipped query. */
    static List<ExpectedAnswer> all() {
        return Stream.concat(ofTheModel().stream(), ExpectedObserved.all().stream()).sorted(Comparator.comparing(ExpectedAnswer::query)).toList();
    }

    private static List<ExpectedAnswer> ofTheModel() {
        return List.of(
                answer("handoffs", """
        journey | step | activity | from | fromSilo | to | toSilo | crossSilo | wait | cause | share | after
        Get a refund | Look back | Send the letter | Desk | Front | Carrier | Carrier | true | 48 | Post | 1 | Repeat
        Get a refund | Look back | Send the letter | Payments | Back | Carrier | Carrier | true | 48 | Post | 1 | Pay
        Get a refund | Get the money | Check | Desk | Front | Checks | Back | true | 20 | Four eyes | 0.7 | Answer
        Get a refund | Call | Look up | Desk | Front | Payments | Back | true | 10 | Mailbox | 1 | Listen
        Get a refund | Get the money | Pay | Checks | Back | Payments | Back | false | 4 | Runs at night | 1 | Check
        Move house | Read the new rate | Explain | Desk | Front | Loose | Loose | true | 1 | Shift | 1 | Hear the change
        Get a refund | Call | Listen | Payments | Back | Desk | Front | true | 0.5 | Queue | 1 | Notice the error
        Get a refund | Call | Answer | Payments | Back | Desk | Front | true | - | - | 1 | Look up
        Move house | Read the new rate | Book | Loose | Loose | Payments | Back | true | - | - | 1 | Explain
        """),
                answer("handoffs, form=TO_BE", """
        journey | step | activity | from | fromSilo | to | toSilo | crossSilo | wait | cause | share | after
        Get a refund at once | Get the money | Pay | Desk | Front | Payments | Back | true | 2 | Runs every hour | 1 | Pay back
        Get a refund at once | Hear it | Confirm | Payments | Back | Desk | Front | true | - | - | 1 | Book
        Get a refund at once | Hear it | Look again | Desk | Front | Checks | Back | true | - | - | 1 | Confirm
        Get a refund at once | Hear it | File | Checks | Back | Payments | Back | false | - | - | 1 | Look again
        Get a refund at once | Hear it | Say so | Payments | Back | Desk | Front | true | - | - | 1 | File
        """),
                answer("cross-silo-handoffs", """
        journey | step | activity | from | fromSilo | to | toSilo | wait | cause | after
        Get a refund | Look back | Send the letter | Desk | Front | Carrier | Carrier | 48 | Post | Repeat
        Get a refund | Look back | Send the letter | Payments | Back | Carrier | Carrier | 48 | Post | Pay
        Get a refund | Get the money | Check | Desk | Front | Checks | Back | 20 | Four eyes | Answer
        Get a refund | Call | Look up | Desk | Front | Payments | Back | 10 | Mailbox | Listen
        Move house | Read the new rate | Explain | Desk | Front | Loose | Loose | 1 | Shift | Hear the change
        Get a refund | Call | Listen | Payments | Back | Desk | Front | 0.5 | Queue | Notice the error
        Get a refund | Call | Answer | Payments | Back | Desk | Front | - | - | Look up
        Move house | Read the new rate | Book | Loose | Loose | Payments | Back | - | - | Explain
        """),
                answer("cross-silo-handoffs, journey=get a REFUND", """
        journey | step | activity | from | fromSilo | to | toSilo | wait | cause | after
        Get a refund | Call | Listen | Payments | Back | Desk | Front | 0.5 | Queue | Notice the error
        Get a refund | Call | Look up | Desk | Front | Payments | Back | 10 | Mailbox | Listen
        Get a refund | Call | Answer | Payments | Back | Desk | Front | - | - | Look up
        Get a refund | Get the money | Check | Desk | Front | Checks | Back | 20 | Four eyes | Answer
        Get a refund | Look back | Send the letter | Desk | Front | Carrier | Carrier | 48 | Post | Repeat
        Get a refund | Look back | Send the letter | Payments | Back | Carrier | Carrier | 48 | Post | Pay
        """),
                answer("handoff-matrix", """
        fromSilo | toSilo | handoffs | journeys | medianWait | totalWait
        Front | Back | 2 | 1 | 15 | 30
        Back | Front | 2 | 1 | 0.5 | 0.5
        Back | Carrier | 1 | 1 | 48 | 48
        Front | Carrier | 1 | 1 | 48 | 48
        Front | Loose | 1 | 1 | 1 | 1
        Loose | Back | 1 | 1 | - | 0
        """),
                answer("handoff-matrix, form=TO_BE, within=true", """
        fromSilo | toSilo | handoffs | journeys | medianWait | totalWait
        Front | Back | 2 | 1 | 2 | 2
        Back | Front | 2 | 1 | - | 0
        Back | Back | 1 | 1 | - | 0
        """),
                answer("handoff-network", """
        from | to | handoffs | journeys | medianWait | crossSilo
        Payments | Desk | 2 | 1 | 0.5 | true
        Checks | Payments | 1 | 1 | 4 | false
        Desk | Carrier | 1 | 1 | 48 | true
        Desk | Checks | 1 | 1 | 20 | true
        Desk | Loose | 1 | 1 | 1 | true
        Desk | Payments | 1 | 1 | 10 | true
        Loose | Payments | 1 | 1 | - | true
        Payments | Carrier | 1 | 1 | 48 | true
        """),
                answer("bottleneck-silos", """
        silo | handoffsIn | handoffsOut | medianWait | bottleneck
        Carrier | 2 | 0 | 48 | 96
        Back | 3 | 3 | 15 | 45
        Front | 2 | 4 | 0.5 | 1
        Loose | 1 | 1 | 1 | 1
        """),
                answer("bottleneck-units", """
        unit | silo | handoffsIn | handoffsOut | medianWait | bottleneck | betweenness
        Carrier | Carrier | 2 | 0 | 48 | 96 | 0
        Payments | Back | 3 | 3 | 7 | 21 | 0.5
        Checks | Back | 1 | 1 | 20 | 20 | 0
        Desk | Front | 2 | 4 | 0.5 | 1 | 0.333
        Loose | Loose | 1 | 1 | 1 | 1 | 0
        """),
                answer("longest-waits, limit=5", """
        journey | step | activity | unit | silo | wait | cause
        Get a refund | Look back | Send the letter | Carrier | Carrier | 48 | Post
        Get a refund | Get the money | Check | Checks | Back | 20 | Four eyes
        Get a refund | Call | Look up | Payments | Back | 10 | Mailbox
        Get a refund | Get the money | Pay | Payments | Back | 4 | Runs at night
        Move house | Fill in the form | Type over | Desk | Front | 3 | By hand
        """),
                answer("interfering-silos", """
        silo | touchpointsOwned | stepsActive | stepsInterfered | journeys
        Back | 2 | 3 | 1 | Get a refund
        Front | 1 | 3 | 1 | Move house
        Loose | 0 | 1 | 1 | Move house
        """),
                answer("interferences", """
        silo | unit | journey | step | activities | touchpoint | owner | ownersSilo
        Back | Payments | Get a refund | Call | Look up | Call | Desk | Front
        Front | Desk | Move house | Fill in the form | Type over | Form | Payments | Back
        Loose | Loose | Move house | Read the new rate | Explain | Bill | Payments | Back
        """),
                answer("ping-pong", """
        journey | a | b | away | back | gives | takesBack | wait
        Get a refund | Payments | Desk | Call | Call | Notice the error | Look up | 10.5
        Get a refund | Desk | Payments | Call | Call | Listen | Answer | 10
        """),
                answer("ping-pong, level=silo", """
        journey | a | b | away | back | gives | takesBack | wait
        Get a refund | Back | Front | Call | Call | Notice the error | Look up | 10.5
        Get a refund | Front | Back | Call | Call | Listen | Answer | 10
        Get a refund | Back | Front | Call | Get the money | Look up | Check | 20
        """),
                // Pay and Book are one run of Payments; Look again and File are one run of the silo Back
                answer("ping-pong, form=TO_BE", """
        journey | a | b | away | back | gives | takesBack | wait
        Get a refund at once | Desk | Payments | Get the money | Hear it | Pay back | Confirm | 2
        """),
                answer("ping-pong, form=TO_BE, level=silo", """
        journey | a | b | away | back | gives | takesBack | wait
        Get a refund at once | Front | Back | Get the money | Hear it | Pay back | Confirm | 2
        Get a refund at once | Back | Front | Hear it | Hear it | Book | Look again | -
        Get a refund at once | Front | Back | Hear it | Hear it | Confirm | Say so | -
        """),
                answer("journey-overlaps", """
        first | second | shared | touchpoints | services | units | channels | sequence | sharedTouchpoints
        Get a refund | Move house | 3 | 0.6 | 1 | 0.4 | 1 | 0.4 | Bill; Call; Form
        """),
                answer("journey-overlaps, form=, minimum=0.45", """
        first | second | shared | touchpoints | services | units | channels | sequence | sharedTouchpoints
        Get a refund | Move house | 3 | 0.6 | 1 | 0.4 | 1 | 0.4 | Bill; Call; Form
        Get a refund | Get a refund at once | 2 | 0.5 | 1 | 0.75 | 1 | 0.6 | Call; Form
        Get a refund at once | Move house | 2 | 0.5 | 1 | 0.5 | 1 | 0.5 | Call; Form
        """),
                answer("shared-touchpoints", """
        touchpoint | channel | owner | steps | journeyCount | journeys
        Call | Phone | Desk | 3 | 2 | Get a refund; Move house
        Bill | Web | Payments | 2 | 2 | Get a refund; Move house
        Form | Web | Payments | 2 | 2 | Get a refund; Move house
        """),
                answer("incomplete-touchpoints", """
        touchpoint | kind | missing | steps | journeys
        Silence | DIRECT | owner, channel, service | 1 | 1
        Bill | DIRECT | service | 2 | 2
        Rumour | INDIRECT | owner, channel, service | 1 | 1
        """),
                answer("blast-radius", """
        cause | journey | stepsHit | steps | momentsHit | moments | momentsOfTruth
        Archive | Get a refund | 3 | 6 | 1 | 1 | Call
        Archive | Move house | 3 | 4 | 1 | 1 | Read the new rate
        Ledger | Get a refund | 3 | 6 | 1 | 1 | Call
        Ledger | Move house | 3 | 4 | 1 | 1 | Read the new rate
        Mainframe | Get a refund | 3 | 6 | 1 | 1 | Call
        Mainframe | Move house | 3 | 4 | 1 | 1 | Read the new rate
        Paying | Get a refund | 3 | 6 | 1 | 1 | Call
        Paying | Move house | 3 | 4 | 1 | 1 | Read the new rate
        Help | Get a refund | 2 | 6 | 1 | 1 | Call
        Help | Move house | 2 | 4 | 1 | 1 | Read the new rate
        Phonebook | Get a refund | 2 | 6 | 1 | 1 | Call
        Phonebook | Move house | 2 | 4 | 1 | 1 | Read the new rate
        """),
                answer("blast-radius, name=help, form=TO_BE", """
        cause | journey | stepsHit | steps | momentsHit | moments | momentsOfTruth
        Help | Get a refund at once | 2 | 3 | 0 | 0 | -
        """),
                answer("single-points-of-failure", """
        application | owner | momentsOfTruth | momentsDirect | steps | journeys | services
        Ledger | Payments | 2 | 1 | 6 | 2 | 2
        Mainframe | Checks | 2 | 1 | 6 | 2 | 3
        Phonebook | Desk | 2 | 0 | 4 | 2 | 1
        """),
                answer("visibility-crossings", """
        journey | journeyCrossings | step | crossings | outOfSight | intoSight | waitBehind
        Get a refund | 4 | Call | 2 | 1 | 1 | 10
        Get a refund | 4 | Get the money | 1 | 1 | 0 | 20
        Get a refund | 4 | Look back | 1 | 1 | 0 | 48
        Move house | 2 | Hear the change | 1 | 0 | 1 | -
        Move house | 2 | Read the new rate | 1 | 1 | 0 | -
        """),
                // Call: 2 complaints of 1461 * 365 / 365.25 = 1460 customers; Wilson's interval by the formula in Wilson (1927)
                answer("complaints-per-touchpoint", """
        touchpoint | owner | complaints | open | customersPerYear | rate | low | high | basis
        Call | Desk | 2 | 0 | 1461 | 1.37 | 0.376 | 4.981 | 1.0 years
        Form | Payments | 2 | 1 | - | - | - | - | plain count: customers per year unknown
        Bill | Payments | 1 | 0 | 0 | - | - | - | plain count: more complaints than customers
        """),
                answer("complaints-per-cluster", """
        cluster | complaints | open | withAdvice | changed | medianDays | status | advice | touchpoints
        Slow refunds | 3 | 1 | 1 | 2 | 6 | ADOPTED | Refund faster | Form; Call
        Rude bills | 1 | 0 | 1 | 0 | 4 | OPEN | Write kindly | Bill
        - | 1 | 0 | 0 | 0 | 20 | - | - | -
        """),
                answer("complaints-per-touchpoint, from=2025-07-01", """
        touchpoint | owner | complaints | open | customersPerYear | rate | low | high | basis
        Call | Desk | 2 | 0 | 1461 | 2.717 | 0.746 | 9.853 | 0.5 years
        """),
                answer("complaints-per-cluster, to=2025-03-01", """
        cluster | complaints | open | withAdvice | changed | medianDays | status | advice | touchpoints
        Rude bills | 1 | 0 | 1 | 0 | 4 | OPEN | Write kindly | Bill
        Slow refunds | 1 | 0 | 1 | 1 | 10 | ADOPTED | Refund faster | Form; Call
        """),
                // closed after 2, 4, 10 and 20 days: the median is 7, and 95 % are within 10 + 0.85 * 10 days
                answer("complaints-per-unit", """
        unit | silo | complaints | open | customers | medianDays | p95Days | withinMandate | mandateKnown
        - | - | 5 | 1 | 0 | 7 | 18.5 | - | 0
        """),
                answer("complaints-per-month", """
        month | complaints | open | customers | rate | low | high | basis
        2025-01-01 | 1 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-02-01 | 0 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-03-01 | 1 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-04-01 | 0 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-05-01 | 0 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-06-01 | 1 | 1 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-07-01 | 1 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-08-01 | 0 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-09-01 | 0 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-10-01 | 0 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-11-01 | 0 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-12-01 | 1 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        """),
                // 1461 / 12 = 121.75 customers a month
                answer("complaints-per-month, touchpoint=call, from=2025-11-30", """
        month | complaints | open | customers | rate | low | high | basis
        2025-11-01 | 0 | 0 | 0 | 0 | 0 | 30.587 | a twelfth of the customers per year
        2025-12-01 | 1 | 0 | 0 | 8.214 | 1.451 | 45.06 | a twelfth of the customers per year
        """),
                answer("complaints-per-month, cluster=slow refunds, from=2025-06-01, to=2025-07-31", """
        month | complaints | open | customers | rate | low | high | basis
        2025-06-01 | 1 | 1 | 0 | - | - | - | plain count: no touchpoint chosen
        2025-07-01 | 1 | 0 | 0 | - | - | - | plain count: no touchpoint chosen
        """),
                answer("complaint-hotspots", """
        touchpoint | owner | complaints | customersPerYear | rate | low | high | average | verdict
        Call | Desk | 2 | 1461 | 1.37 | 0.376 | 4.981 | 1.37 | no difference beyond chance
        Form | Payments | 2 | - | - | - | - | - | plain count: customers per year unknown
        Bill | Payments | 1 | 0 | - | - | - | - | plain count: more complaints than customers
        """),
                answer("complaint-period", """
        scope | complaints | customers | undated | first | last | years | warning
        all complaints | 5 | 0 | 0 | 2025-01-01 | 2025-12-31 | 0.999 | -
        """),
                // 424 days after the one and 243 after the other; 95 % are within 243 + 0.95 * 181 days
                answer("complaint-lead-time", """
        procedure | complaints | changes | median | p95 | shortest | longest | before
        - | 2 | 1 | 333.5 | 414.95 | 243 | 424 | 0
        Refunds | 2 | 1 | 333.5 | 414.95 | 243 | 424 | 0
        """),
                answer("advice-without-change", """
        source | complaints | first | last | status | touchpoints | advice
        Rude bills | 1 | 2025-03-01 | 2025-03-01 | OPEN | Bill | Write kindly
        Shouting bill | 1 | 2025-03-01 | 2025-03-01 | OPEN | Bill | No red ink
        """),
                answer("advice-without-change, level=cluster, status=REJECTED", """
        source | complaints | first | last | status | touchpoints | advice
        """),
                answer("procedure-change-lead-time", """
        procedure | owner | change | date | complaints | earliest | leadTime | insights
        Refunds | Payments | Refund at once | 2026-03-01 | 2 | 2025-01-01 | 424 | 0
        Refunds | Payments | New form | 2026-01-01 | 0 | - | - | 1
        """),
                answer("route, persona=anna", """
        journey | persona | step | channel | unit | silo | arrives | activity | wait | cause
        Get a refund | Anna | Notice the error | Web | Payments | Back | - | - | - | -
        Get a refund | Anna | Think it over | - | - | - | - | - | - | -
        Get a refund | Anna | Call | Phone | Desk | Front | crosses silos | Listen | 0.5 | Queue
        Get a refund | Anna | Call | Phone | Payments | Back | crosses silos | Look up | 10 | Mailbox
        Get a refund | Anna | Call | Phone | Desk | Front | crosses silos | Answer | - | -
        Get a refund | Anna | Get the money | Web | Checks | Back | crosses silos | Check | 20 | Four eyes
        Get a refund | Anna | Get the money | Web | Payments | Back | handoff | Pay | 4 | Runs at night
        Get a refund | Anna | Ask again | Phone | Desk | Front | stays | Repeat | 2 | Queue
        Get a refund | Anna | Look back | - | Carrier | Carrier | crosses silos | Send the letter | 48 | Post
        """),
                answer("repair-list", """
        mark | journey | step | touchpoint | owner | importance | momentOfTruth | basicService | pain
        4 | Get a refund | Call | Call | Desk | 9 | true | true | Nobody knows
        5 | Get a refund | Ask again | Call | Desk | - | false | true | -
        5.4 | Move house | Wait | Silence | - | - | false | false | -
        5 | Move house | Read the new rate | Bill | Payments | - | true | false | -
        """),
                // gap to the target x importance (5 where unknown) x customers (1: no journey tells any; nobody gets the bill)
                answer("priorities", """
        rule | choice | mark | target | journey | step | owner | importance | customers | complaints | score | momentOfTruth | brandValues | remark
        REPAIR | - | 4 | 6 | Get a refund | Call | Desk | 9 | 1461 | 2 | 26298 | true | - | -
        REPAIR | - | 5 | 6 | Get a refund | Ask again | Desk | - | 1461 | 2 | 7305 | false | - | -
        EXCEL | - | 7.5 | 9 | Move house | Fill in the form | Payments | 7 | 1 | 2 | 11 | false | Quick | below target
        REPAIR | - | 5.4 | 6 | Move house | Wait | - | - | 1 | 0 | 3 | false | - | -
        CHOOSE | ACCEPT | 8 | 6 | Get a refund | Get the money | Payments | - | 1 | 2 | 0 | false | Quick | over-invested
        CHOOSE | - | 8 | 6 | Move house | Hear the change | Desk | 8 | 1461 | 2 | 0 | false | - | -
        ACCEPT | - | 6 | 6 | Get a refund | Notice the error | Payments | 3 | 0 | 1 | 0 | false | - | -
        REPAIR | - | 5 | 6 | Move house | Read the new rate | Payments | - | 0 | 1 | 0 | true | - | -
        ACCEPT | - | 7 | 6 | Get a refund | Look back | - | - | 1 | 0 | 0 | false | - | -
        """),
                answer("touching-not-involved", """
        journey | sessions | silo | units | steps
        Get a refund | 1 | Back | Checks; Payments | 3
        Get a refund | 1 | Carrier | Carrier | 1
        Move house | 0 | Back | Payments | 2
        Move house | 0 | Front | Desk | 2
        Move house | 0 | Loose | Loose | 1
        """),
                answer("touching-not-informed", """
        improvement | state | silo | units | steps
        Refund in one call | IMPLEMENTED | Back | Checks; Payments | Call; Get the money
        """),
                answer("touching-not-informed, indirect=true", """
        improvement | state | silo | units | steps
        Refund in one call | IMPLEMENTED | Back | Checks; Payments | Call; Get the money
        """),
                answer("open-feedback-loops", """
        improvement | state | implemented | customer | persona | input
        Refund in one call | IMPLEMENTED | 2026-04-01 | Piet | Anna | designed, tried
        """),
                answer("open-feedback-loops, insights=true", """
        improvement | state | implemented | customer | persona | input
        Refund in one call | IMPLEMENTED | 2026-04-01 | Piet | Anna | designed, tried
        """),
                answer("good-parts-bad-whole", """
        journey | whole | lastStep | parts | lowestSilo | worstSilo | crossSilo | wait
        Move house | 5 | Read the new rate | 6.967 | 7.5 | Back | 2 | 4
        """),
                answer("good-parts-bad-whole, all=true", """
        journey | whole | lastStep | parts | lowestSilo | worstSilo | crossSilo | wait
        Move house | 5 | Read the new rate | 6.967 | 7.5 | Back | 2 | 4
        Get a refund | 7 | Look back | 5.75 | 4.5 | Front | 6 | 84.5
        """),
                answer("good-experience-per-owner", """
        owner | silo | touchpoints | steps | marked | good | ratio | mean | lowest
        Desk | Front | 1 | 3 | 3 | 1 | 0.333 | 5.67 | 4
        Payments | Back | 2 | 4 | 4 | 2 | 0.5 | 6.63 | 5
        """),
                answer("unverified-insights", """
        insight | status | n | study | usedBy | alone
        People wait | QUALITATIVE | 2 | Interviews | Be clear; Be quick | Be quick
        Likes blue | INDIVIDUAL | 1 | Interviews | Paint it | Paint it
        """),
                answer("before-after", """
        journey | asIs | measure | before | after | change
        Get a refund at once | Get a refund | steps | 6 | 3 | -3
        Get a refund at once | Get a refund | desks | 4 | 3 | -1
        Get a refund at once | Get a refund | silos | 3 | 2 | -1
        Get a refund at once | Get a refund | handoffs | 7 | 5 | -2
        Get a refund at once | Get a refund | handoffs between silos | 6 | 4 | -2
        Get a refund at once | Get a refund | waiting (hours) | 84.5 | 6 | -78.5
        Get a refund at once | Get a refund | steps with a decision | 1 | 1 | 0
        Get a refund at once | Get a refund | of these decided by the frontline | 0 | 1 | 1
        """),
                answer("deviations", """
        journey | step | kind | observation | date | study | instead
        Get a refund | Call | EXTRA | Asked twice | 2026-02-02 | Interviews | Payments; Web
        """));
    }
}
