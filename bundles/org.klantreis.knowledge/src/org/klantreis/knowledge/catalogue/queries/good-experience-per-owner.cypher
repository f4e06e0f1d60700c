// title: Good experience per owner
// question: Which owners of touchpoints give customers a good experience, and how often?
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED; empty for all
// parameter: good number = 7 | from which mark an experience is good, 1 to 10
// parameter: limit integer = 200 | the most rows to give
// column: owner OrganisationUnit | the unit that answers for the touchpoints
// column: silo OrganisationUnit | its silo
// column: touchpoints integer (count) | how many of its touchpoints journeys meet
// column: steps integer (count) | in how many steps
// column: marked integer (count) | how many of them have a mark
// column: good integer (count) | how many of them have a good one
// column: ratio number (share) | good / marked; empty where none has a mark
// column: mean number (1-10) | the mean mark
// column: lowest number (1-10) | the lowest mark
// key: owner
// noun: owner of touchpoints | owners of touchpoints
// label: {owner}
// better: higher ratio, higher mean, higher lowest
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE $form = "" OR journey.form = $form
MATCH (journey)-[:STAGES]->()-[:STEPS]->(step)-[:TOUCHPOINT]->(touchpoint)-[:OWNER]->(owner)
WITH owner, count(DISTINCT touchpoint) AS touchpoints, count(*) AS steps, count(step.mark) AS marked,
     count(CASE WHEN step.mark >= $good THEN 1 END) AS good, avg(step.mark) AS mean, min(step.mark) AS lowest
WITH owner, touchpoints, steps, marked, good, CASE WHEN marked > 0 THEN toFloat(good) / marked END AS ratio,
     round(mean, 2) AS mean, lowest
OPTIONAL MATCH (owner)-[:IN_SILO]->(silo)
RETURN owner, coalesce(silo, owner) AS silo, touchpoints, steps, marked, good, ratio, mean, lowest
ORDER BY coalesce(ratio, 2.0), mean, owner.name, owner.id
LIMIT $limit
