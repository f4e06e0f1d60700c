// title: Shared touchpoints
// question: Which touchpoints serve several journeys, so that a change there is felt in all of them?
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED; empty for all
// parameter: minimum integer = 2 | the least number of journeys
// parameter: limit integer = 500 | the most rows to give
// column: touchpoint Touchpoint | the touchpoint
// column: channel Channel | its channel
// column: owner OrganisationUnit | the unit that answers for it
// column: steps integer (count) | in how many steps it is met
// column: journeyCount integer (count) | in how many journeys
// column: journeys list of Journey | which journeys
// key: touchpoint
// noun: shared touchpoint | shared touchpoints
// label: {touchpoint}
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE $form = "" OR journey.form = $form
MATCH (journey)-[:STAGES]->()-[:STEPS]->()-[:TOUCHPOINT]->(touchpoint)
WITH touchpoint, journey, count(*) AS steps
WITH touchpoint, sum(steps) AS steps, count(*) AS journeyCount, collect(journey) AS unordered
WHERE journeyCount >= $minimum
WITH touchpoint, steps, journeyCount, unordered
ORDER BY journeyCount DESC, steps DESC, touchpoint.name, touchpoint.id
LIMIT $limit
CALL (unordered) {
  UNWIND unordered AS journey
  WITH journey ORDER BY journey.name, journey.id
  RETURN collect(journey) AS journeys
}
OPTIONAL MATCH (touchpoint)-[:CHANNEL]->(channel)
OPTIONAL MATCH (touchpoint)-[:OWNER]->(owner)
RETURN touchpoint, channel, owner, steps, journeyCount, journeys
ORDER BY journeyCount DESC, steps DESC, touchpoint.name, touchpoint.id
