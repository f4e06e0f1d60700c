// title: Deviations seen
// question: Where did shadowing see that practice differs from paper?
// parameter: journey text = "" | name or id of a journey; empty for all
// parameter: kind text = "" | MISSING, EXTRA, OTHER_ORDER, OTHER_CHANNEL or OTHER_UNIT; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: journey Journey | the journey on paper
// column: step Step | the step
// column: kind text | how practice differed
// column: observation Observation | what was seen
// column: date date | when
// column: study Study | in which study
// column: instead list of Element | the touchpoint, channel or unit that was met instead or besides
// key: observation
// noun: deviation seen | deviations seen
// label: {observation} at {step} of {journey}
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE $journey = "" OR journey.id = $journey OR toLower(journey.name) = toLower($journey)
MATCH (journey)-[inStage:STAGES]->()-[inStep:STEPS]->(step)-[inObservation:OBSERVATIONS]->(observation)
WHERE observation.kind <> "AS_PLANNED" AND ($kind = "" OR observation.kind = $kind)
OPTIONAL MATCH (observation)-[:STUDY]->(study)
CALL (observation) {
  OPTIONAL MATCH (observation)-[what:TOUCHPOINT|CHANNEL|UNIT]->(met)
  WITH met ORDER BY type(what) DESC
  RETURN collect(met) AS instead
}
RETURN journey, step, observation.kind AS kind, observation, observation.date AS date, study, instead
ORDER BY journey.name, journey.id, inStage.position, inStep.position, inObservation.position
LIMIT $limit
