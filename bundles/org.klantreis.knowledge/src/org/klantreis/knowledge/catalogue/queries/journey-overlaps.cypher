// title: Journeys that overlap
// question: Which journeys meet the customer at the same touchpoints, and what else do they share?
// parameter: journey text = "" | name or id of a journey, whatever its form, to see its overlaps only; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED, of both journeys, where no journey is named; empty for all
// parameter: minimum number = 0 | the least overlap of touchpoints, 0 to 1
// parameter: limit integer = 100 | the most rows to give
// column: first Journey | one journey
// column: second Journey | the other
// column: shared integer (count) | how many touchpoints they share
// column: touchpoints number (Jaccard) | shared touchpoints / touchpoints of either
// column: services number (Jaccard) | the same for services
// column: units number (Jaccard) | the same for the units that do the work
// column: channels number (Jaccard) | the same for channels
// column: sequence number (share) | longest common sequence of touchpoints / the longer sequence
// column: sharedTouchpoints list of Touchpoint | which touchpoints
// key: first, second
// noun: overlap | overlaps
// label: of {first} and {second}
// unordered: first, second
// aside: shared, services, units, channels
MATCH (one:Journey {snapshot: $snapshot})-[overlap:OVERLAPS]->(other:Journey)
USING INDEX one:Journey(snapshot)
WHERE overlap.touchpoints >= $minimum
  AND CASE WHEN $journey = "" THEN $form = "" OR (one.form = $form AND other.form = $form)
      ELSE $journey IN [one.id, other.id] OR toLower($journey) IN [toLower(one.name), toLower(other.name)] END
WITH overlap, CASE WHEN one.name < other.name OR (one.name = other.name AND one.id < other.id)
     THEN [one, other] ELSE [other, one] END AS pair
WITH overlap, pair[0] AS first, pair[1] AS second
ORDER BY overlap.touchpoints DESC, overlap.sequence DESC, first.name, second.name, first.id, second.id
LIMIT $limit
CALL (first, second) {
  MATCH (first)-[:STAGES]->()-[:STEPS]->()-[:TOUCHPOINT]->(touchpoint)
  WITH second, collect(DISTINCT touchpoint) AS ofFirst
  MATCH (second)-[:STAGES]->()-[:STEPS]->()-[:TOUCHPOINT]->(touchpoint)
  WHERE touchpoint IN ofFirst
  WITH DISTINCT touchpoint
  ORDER BY touchpoint.name, touchpoint.id
  RETURN collect(touchpoint) AS sharedTouchpoints
}
RETURN first, second, overlap.sharedTouchpoints AS shared, overlap.touchpoints AS touchpoints, overlap.services AS services,
       overlap.units AS units, overlap.channels AS channels, overlap.sequence AS sequence, sharedTouchpoints
ORDER BY touchpoints DESC, sequence DESC, first.name, second.name, first.id, second.id
