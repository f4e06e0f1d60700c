// title: Handoff matrix
// question: How often does work go from one silo to another, in how many journeys, and how long does it wait there?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: within boolean = false | whether to show handoffs within a silo too
// column: fromSilo OrganisationUnit | the silo that gives the work away
// column: toSilo OrganisationUnit | the silo that takes it on
// column: handoffs integer (count) | how many handoffs
// column: journeys integer (count) | in how many journeys
// column: medianWait number (hours) | the median of the known waits
// column: totalWait number (hours) | the sum of the known waits
// key: fromSilo, toSilo
// noun: pair of silos with handoffs | pairs of silos with handoffs
// label: {fromSilo} → {toSilo}
// better: fewer, lower handoffs, lower medianWait, lower totalWait
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[:STAGES]->()-[:STEPS]->()-[:ACTIVITIES*0..1]->(work)<-[handoff:HANDS_OVER]-(giver)
WHERE handoff.crossSilo OR $within
MATCH (giver)-[:PERFORMED_BY]->(from)
MATCH (work)-[:PERFORMED_BY]->(to)
WITH from, to, count(*) AS handoffs, collect(work.waitingTime) AS waits, collect(DISTINCT journey) AS journeys
OPTIONAL MATCH (from)-[:IN_SILO]->(siloOfFrom)
OPTIONAL MATCH (to)-[:IN_SILO]->(siloOfTo)
WITH coalesce(siloOfFrom, from) AS fromSilo, coalesce(siloOfTo, to) AS toSilo, sum(handoffs) AS handoffs,
     collect(waits) AS waits, collect(journeys) AS journeys
CALL (waits) {
  UNWIND waits AS some
  UNWIND some AS wait
  RETURN percentileCont(wait, 0.5) AS medianWait, sum(wait) AS totalWait
}
CALL (journeys) {
  UNWIND journeys AS some
  UNWIND some AS journey
  RETURN count(DISTINCT journey) AS journeyCount
}
WITH fromSilo, toSilo, handoffs, journeyCount AS journeys, medianWait, toFloat(totalWait) AS totalWait
RETURN fromSilo, toSilo, handoffs, journeys, medianWait, totalWait
ORDER BY handoffs DESC, totalWait DESC, fromSilo.name, toSilo.name, fromSilo.id, toSilo.id
