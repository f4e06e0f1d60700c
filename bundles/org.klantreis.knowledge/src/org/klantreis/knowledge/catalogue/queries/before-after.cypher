// title: Before and after
// question: What becomes simpler, and what does not, in the journey that is to replace another?
// parameter: journey text = "" | name or id of the journey that replaces; empty for all
// parameter: form text = "TO_BE" | TO_BE, or OBSERVED to hold practice against paper
// parameter: limit integer = 500 | the most rows to give
// column: journey Journey | the journey that replaces, or shows practice
// column: asIs Journey | the journey that it replaces, or that is on paper
// column: measure text | what is compared
// column: before number | in the journey as it is
// column: after number | in the other
// column: change number | after - before
// key: journey, measure
// noun: measure | measures
// label: {measure} of {journey}
MATCH (journey:Journey {snapshot: $snapshot})-[:AS_IS]->(asIs:Journey)
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
WITH journey, asIs
ORDER BY journey.name, journey.id
LIMIT $limit
UNWIND [asIs, journey] AS side
CALL (side) {
  MATCH (side)-[:STAGES]->()-[:STEPS]->(step)
  RETURN count(*) AS steps, count(step.decisionLevel) AS decisions,
         count(CASE WHEN step.decisionLevel = "FRONTLINE" THEN 1 END) AS frontline
}
CALL (side) {
  MATCH (side)-[:STAGES]->()-[:STEPS]->()-[:ACTIVITIES*0..1]->(work)-[:PERFORMED_BY]->(unit)
  OPTIONAL MATCH (unit)-[:IN_SILO]->(silo)
  OPTIONAL MATCH (work)<-[handoff:HANDS_OVER]-()
  WITH work, unit, coalesce(silo, unit) AS silo, count(handoff) AS handoffs,
       count(CASE WHEN handoff.crossSilo THEN 1 END) AS crossSilo
  RETURN count(DISTINCT unit) AS desks, count(DISTINCT silo) AS silos, sum(handoffs) AS handoffs, sum(crossSilo) AS crossSilo
}
CALL (side) {
  MATCH (side)-[:STAGES]->()-[:STEPS]->()-[:ACTIVITIES]->(activity)
  RETURN sum(activity.waitingTime) AS waits
}
WITH journey, asIs, collect([steps, desks, silos, handoffs, crossSilo, waits, decisions, frontline]) AS sides
UNWIND range(0, 7) AS nr
WITH journey, asIs, nr, ["steps", "desks", "silos", "handoffs", "handoffs between silos", "waiting (hours)",
     "steps with a decision", "of these decided by the frontline"][nr] AS measure, toFloat(sides[0][nr]) AS before, toFloat(sides[1][nr]) AS after
RETURN journey, asIs, measure, before, after, after - before AS change
ORDER BY journey.name, journey.id, nr
