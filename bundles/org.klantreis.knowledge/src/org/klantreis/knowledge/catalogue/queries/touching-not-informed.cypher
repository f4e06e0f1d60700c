// title: Touching but not informed
// question: Which silos touch the steps that an improvement changes, but were not told of it?
// parameter: improvement text = "" | name or id of an improvement; empty for all
// parameter: indirect boolean = false | whether owners of services, applications and procedures behind it, and who works in the journey to be, count too
// parameter: limit integer = 500 | the most rows to give
// column: improvement Improvement | the improvement
// column: state text | how far it is
// column: silo OrganisationUnit | the silo that was not told; news for one of its units counts for the silo
// column: units list of OrganisationUnit | its units that touch the steps: by an activity, or as owner of a touchpoint
// column: steps list of Step | the steps that they touch
// key: improvement, silo
// noun: silo not informed | silos not informed
// label: {silo} of {improvement}
// better: fewer
// aside: units, steps
MATCH (improvement:Improvement {snapshot: $snapshot})
USING INDEX improvement:Improvement(snapshot)
WHERE $improvement = "" OR improvement.id = $improvement OR toLower(improvement.name) = toLower($improvement)
CALL (improvement) {
  OPTIONAL MATCH (improvement)-[:UNITS_INFORMED]->()-[:UNIT]->()-[:UNITS*0..]->(unit)
  OPTIONAL MATCH (unit)-[:IN_SILO]->(silo)
  RETURN collect(DISTINCT coalesce(silo, unit)) AS informed
}
CALL (improvement) {
  MATCH (improvement)-[inSteps:STEPS]->(step)-[:ACTIVITIES|TOUCHPOINT]->()-[:UNIT|OWNER]->(unit)
  RETURN unit, step, inSteps.position AS stepNr
  UNION
  MATCH (improvement)-[inSteps:STEPS]->(step)-[:ACTIVITIES|TOUCHPOINT]->()-[:PROCEDURE|APPLICATION]->()-[:OWNER]->(unit)
  WHERE $indirect
  RETURN unit, step, inSteps.position AS stepNr
  UNION
  MATCH (improvement)-[inSteps:STEPS]->(step)-[:ACTIVITIES|TOUCHPOINT]->()-[:SERVICE]->(first)
  WHERE $indirect
  MATCH (first)-[:USES*0..30]->(service)
  MATCH (service)-[:APPLICATIONS*0..1]->()-[:OWNER]->(unit)
  RETURN unit, step, inSteps.position AS stepNr
  UNION
  MATCH (improvement)-[:PROCEDURES]->()-[:OWNER]->(unit)
  WHERE $indirect
  RETURN unit, null AS step, -1 AS stepNr
  UNION
  MATCH (improvement)-[:TO_BE]->()-[inJourney:STAGES]->()-[inStage:STEPS]->(step)-[:ACTIVITIES|TOUCHPOINT]->()-[:UNIT|OWNER]->(unit)
  WHERE $indirect
  RETURN unit, step, 1000000 + 1000 * inJourney.position + inStage.position AS stepNr
}
OPTIONAL MATCH (unit)-[:IN_SILO]->(siloOfUnit)
WITH improvement, informed, stepNr, step, unit, coalesce(siloOfUnit, unit) AS silo
WHERE NOT silo IN informed
WITH DISTINCT improvement, silo, unit, stepNr, step
ORDER BY stepNr
WITH improvement, silo, collect(DISTINCT step) AS steps, collect(DISTINCT unit) AS unordered
CALL (unordered) {
  UNWIND unordered AS unit
  WITH unit ORDER BY unit.name, unit.id
  RETURN collect(unit) AS units
}
RETURN improvement, improvement.state AS state, silo, units, steps
ORDER BY improvement.name, improvement.id, size(steps) DESC, silo.name, silo.id
LIMIT $limit
