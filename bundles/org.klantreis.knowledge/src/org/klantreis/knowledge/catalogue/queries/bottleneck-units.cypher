// title: Bottleneck units
// question: Through which units does most of the work pass, and at which does it wait?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: limit integer = 100 | the most rows to give
// column: unit OrganisationUnit | the unit
// column: silo OrganisationUnit | its silo
// column: handoffsIn integer (count) | how often it takes work on from others
// column: handoffsOut integer (count) | how often it gives work away
// column: medianWait number (hours) | the median of the known waits for it
// column: bottleneck number (hours) | handoffs in × median wait; empty where no wait is known
// column: betweenness number (share) | share of the shortest ways between other units that lead through it, in journeys of every form
// key: unit
// noun: bottleneck | bottlenecks
// label: {unit}
// better: lower handoffsIn, lower handoffsOut, lower medianWait, lower bottleneck
// aside: betweenness
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[:STAGES]->()-[:STEPS]->()-[:ACTIVITIES*0..1]->(work)<-[:HANDS_OVER]-(giver)
MATCH (giver)-[:PERFORMED_BY]->(from)
MATCH (work)-[:PERFORMED_BY]->(to)
WITH from, to, count(*) AS handoffs, collect(work.waitingTime) AS waits
UNWIND [{unit: to, taken: handoffs, given: 0, waits: waits}, {unit: from, taken: 0, given: handoffs, waits: []}] AS side
WITH side.unit AS unit, sum(side.taken) AS handoffsIn, sum(side.given) AS handoffsOut, collect(side.waits) AS waits
CALL (waits) {
  UNWIND waits AS some
  UNWIND some AS wait
  RETURN percentileCont(wait, 0.5) AS medianWait
}
OPTIONAL MATCH (unit)-[:IN_SILO]->(silo)
RETURN unit, coalesce(silo, unit) AS silo, handoffsIn, handoffsOut, medianWait, handoffsIn * medianWait AS bottleneck,
       coalesce(unit.betweenness, 0.0) AS betweenness
ORDER BY coalesce(bottleneck, -1.0) DESC, handoffsIn + handoffsOut DESC, unit.name, unit.id
LIMIT $limit
