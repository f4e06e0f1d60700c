// title: Bottleneck silos
// question: Into which silos does most of the work of others go, and in which does it wait?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// column: silo OrganisationUnit | the silo
// column: handoffsIn integer (count) | how often it takes work on from other silos
// column: handoffsOut integer (count) | how often it gives work to other silos
// column: medianWait number (hours) | the median of the known waits for it
// column: bottleneck number (hours) | handoffs in × median wait; empty where no wait is known
// key: silo
// noun: bottleneck | bottlenecks
// label: {silo}
// better: lower handoffsIn, lower handoffsOut, lower medianWait, lower bottleneck
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[:STAGES]->()-[:STEPS]->()-[:ACTIVITIES*0..1]->(work)<-[handoff:HANDS_OVER]-(giver)
WHERE handoff.crossSilo
MATCH (giver)-[:PERFORMED_BY]->(from)
MATCH (work)-[:PERFORMED_BY]->(to)
WITH from, to, count(*) AS handoffs, collect(work.waitingTime) AS waits
OPTIONAL MATCH (from)-[:IN_SILO]->(siloOfFrom)
OPTIONAL MATCH (to)-[:IN_SILO]->(siloOfTo)
WITH coalesce(siloOfFrom, from) AS fromSilo, coalesce(siloOfTo, to) AS toSilo, handoffs, waits
UNWIND [{silo: toSilo, taken: handoffs, given: 0, waits: waits}, {silo: fromSilo, taken: 0, given: handoffs, waits: []}] AS side
WITH side.silo AS silo, sum(side.taken) AS handoffsIn, sum(side.given) AS handoffsOut, collect(side.waits) AS waits
CALL (waits) {
  UNWIND waits AS some
  UNWIND some AS wait
  RETURN percentileCont(wait, 0.5) AS medianWait
}
RETURN silo, handoffsIn, handoffsOut, medianWait, handoffsIn * medianWait AS bottleneck
ORDER BY coalesce(bottleneck, -1.0) DESC, handoffsIn + handoffsOut DESC, silo.name, silo.id
