// title: Silos that interfere
// question: Who works in steps whose touchpoint belongs to another silo?
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED; empty for all
// column: silo OrganisationUnit | the silo that works there
// column: touchpointsOwned integer (count) | how many touchpoints of the catalogue are its own
// column: stepsActive integer (count) | in how many steps it has an activity
// column: stepsInterfered integer (count) | in how many of them the touchpoint belongs to another silo
// column: journeys list of Journey | the journeys in which it interferes
// key: silo
// noun: silo that interferes | silos that interfere
// label: {silo}
// aside: touchpointsOwned, stepsActive
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE $form = "" OR journey.form = $form
MATCH (journey)-[:STAGES]->()-[:STEPS]->(step)
OPTIONAL MATCH (step)-[:TOUCHPOINT]->()-[:OWNER]->(owner)
OPTIONAL MATCH (owner)-[:IN_SILO]->(siloOfOwner)
WITH journey, step, coalesce(siloOfOwner, owner) AS owning
MATCH (step)-[:ACTIVITIES]->()-[:UNIT]->(unit)
OPTIONAL MATCH (unit)-[:IN_SILO]->(siloOfUnit)
WITH DISTINCT journey, step, owning, coalesce(siloOfUnit, unit) AS silo
WITH silo, count(*) AS stepsActive, count(CASE WHEN owning <> silo THEN 1 END) AS stepsInterfered,
     collect(DISTINCT CASE WHEN owning <> silo THEN journey END) AS unordered
WHERE stepsInterfered > 0
CALL (unordered) {
  UNWIND unordered AS journey
  WITH journey ORDER BY journey.name, journey.id
  RETURN collect(journey) AS journeys
}
OPTIONAL MATCH (silo)<-[:IN_SILO*0..1]-(part)<-[:OWNER]-(touchpoint:Touchpoint)
RETURN silo, count(DISTINCT touchpoint) AS touchpointsOwned, stepsActive, stepsInterfered, journeys
ORDER BY stepsInterfered DESC, silo.name, silo.id
