// title: Longest waits
// question: Where does a customer's case wait longest, for whom and why?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: limit integer = 20 | the most rows to give
// column: journey Journey | the journey
// column: step Step | the step
// column: activity Activity | what the case waits for
// column: unit OrganisationUnit | the unit that does it
// column: silo OrganisationUnit | its silo
// column: wait number (hours) | how long
// column: cause text | why
// key: activity
// noun: wait | waits
// label: for {activity} in {journey}
// better: fewer, lower wait
// compare: form = ""
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[:STAGES]->()-[:STEPS]->(step)-[:ACTIVITIES]->(activity)
WHERE activity.waitingTime > 0
WITH journey, step, activity
ORDER BY activity.waitingTime DESC, journey.name, step.name, activity.name, activity.id
LIMIT $limit
OPTIONAL MATCH (activity)-[:UNIT]->(unit)
OPTIONAL MATCH (unit)-[:IN_SILO]->(silo)
RETURN journey, step, activity, unit, coalesce(silo, unit) AS silo, activity.waitingTime AS wait, activity.waitingCause AS cause
ORDER BY wait DESC, journey.name, step.name, activity.name, activity.id
