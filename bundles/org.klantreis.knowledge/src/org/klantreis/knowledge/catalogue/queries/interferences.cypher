// title: Interferences
// question: In which steps does a unit work although the touchpoint belongs to another silo?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: silo text = "" | name or id of the silo that interferes; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: silo OrganisationUnit | the silo that works there
// column: unit OrganisationUnit | its unit
// column: journey Journey | the journey
// column: step Step | the step
// column: activities list of Activity | what it does
// column: touchpoint Touchpoint | the touchpoint of the step
// column: owner OrganisationUnit | the unit that owns the touchpoint
// column: ownersSilo OrganisationUnit | its silo
// key: unit, step
// noun: interference | interferences
// label: of {silo} in {step} of {journey}
// aside: activities
// compare: form = ""
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[inStage:STAGES]->()-[inStep:STEPS]->(step)-[:TOUCHPOINT]->()-[:OWNER]->(owner)
OPTIONAL MATCH (owner)-[:IN_SILO]->(siloOfOwner)
WITH journey, inStage.position AS stageNr, inStep.position AS stepNr, step, coalesce(siloOfOwner, owner) AS ownersSilo
CALL (step) {
  MATCH (step)-[:ACTIVITIES]->()-[:UNIT]->(unit)
  RETURN DISTINCT unit
}
OPTIONAL MATCH (unit)-[:IN_SILO]->(siloOfUnit)
WITH journey, stageNr, stepNr, step, unit, ownersSilo, coalesce(siloOfUnit, unit) AS silo
WHERE silo <> ownersSilo AND ($silo = "" OR silo.id = $silo OR toLower(silo.name) = toLower($silo))
WITH silo, journey, stageNr, stepNr, step, unit, ownersSilo
ORDER BY silo.name, journey.name, stageNr, stepNr, unit.name, step.id, unit.id
LIMIT $limit
MATCH (step)-[:TOUCHPOINT]->(touchpoint)-[:OWNER]->(owner)
CALL (step, unit) {
  MATCH (step)-[inActivity:ACTIVITIES]->(activity)-[:UNIT]->(unit)
  WITH activity ORDER BY inActivity.position
  RETURN collect(activity) AS activities
}
RETURN silo, unit, journey, step, activities, touchpoint, owner, ownersSilo
ORDER BY silo.name, journey.name, stageNr, stepNr, unit.name, step.id, unit.id
