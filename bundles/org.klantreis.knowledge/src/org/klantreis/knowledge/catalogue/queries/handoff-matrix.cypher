// title: Handoff matrix
// question: How often does work go from one silo to another, in how many journeys, and how long does it wait there?
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED; empty for all
// parameter: within boolean = false | whether to show handoffs within a silo too
// column: fromSilo OrganisationUnit | the silo that gives the work away
// column: toSilo OrganisationUnit | the silo that takes it on
// column: handoffs integer (count) | how many handoffs
// column: journeys integer (count) | in how many journeys
// column: medianWait number (hours) | the median of the known waits
// column: totalWait number (hours) | the sum of the known waits
// key: fromSilo, toSilo
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE $form = "" OR journey.form = $form
MATCH (journey)-[:STAGES]->()-[:STEPS]->()-[:ACTIVITIES*0..1]->(work)<-[handoff:HANDS_OVER]-(giver)
WHERE handoff.crossSilo OR $within
MATCH (giver)-[:PERFORMED_BY]->(from)
MATCH (work)-[:PERFORMED_BY]->(to)
WITH journey, from, to, collect(work.waitingTime) AS waits, count(*) AS handoffs
OPTIONAL MATCH (from)-[:IN_SILO]->(siloOfFrom)
OPTIONAL MATCH (to)-[:IN_SILO]->(siloOfTo)
WITH coalesce(siloOfFrom, from) AS fromSilo, coalesce(siloOfTo, to) AS toSilo, sum(handoffs) AS handoffs,
     count(DISTINCT journey) AS journeys, collect(waits) AS waits
CALL (waits) {
  UNWIND waits AS some
  UNWIND some AS wait
  RETURN percentileCont(wait, 0.5) AS medianWait, sum(wait) AS totalWait
}
RETURN fromSilo, toSilo, handoffs, journeys, medianWait, toFloat(totalWait) AS totalWait
ORDER BY handoffs DESC, totalWait DESC, fromSilo.name, toSilo.name, fromSilo.id, toSilo.id
