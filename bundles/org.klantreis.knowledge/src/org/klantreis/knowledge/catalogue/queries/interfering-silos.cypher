// title: Silos that interfere
// question: Who works in steps whose touchpoint belongs to another silo?
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED; empty for all
// column: silo OrganisationUnit | the silo that works there
// column: touchpointsOwned integer (count) | how many touchpoints of the catalogue are its own
// column: stepsActive integer (count) | in how many steps it has an activity
// column: stepsInterfered integer (count) | in how many of them the touchpoint belongs to another silo
// column: journeys list of Journey | the journeys in which it interferes
// key: silo
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE $form = "" OR journey.form = $form
MATCH (journey)-[:STAGES]->()-[:STEPS]->(step)-[:ACTIVITIES]->()-[:UNIT]->(unit)
WITH DISTINCT journey, step, unit
OPTIONAL MATCH (unit)-[:IN_SILO]->(unitsSilo)
OPTIONAL MATCH (step)-[:TOUCHPOINT]->()-[:OWNER]->(owner)
OPTIONAL MATCH (owner)-[:IN_SILO]->(ownersSilo)
WITH coalesce(unitsSilo, unit) AS silo, journey, step, coalesce(ownersSilo, owner) AS owning
WITH silo, journey, count(DISTINCT step) AS active,
     count(DISTINCT CASE WHEN owning <> silo THEN step END) AS interfered
ORDER BY journey.name, journey.id
WITH silo, sum(active) AS stepsActive, sum(interfered) AS stepsInterfered,
     collect(CASE WHEN interfered > 0 THEN journey END) AS journeys
WHERE stepsInterfered > 0
OPTIONAL MATCH (silo)<-[:IN_SILO*0..1]-(part)<-[:OWNER]-(touchpoint:Touchpoint)
RETURN silo, count(DISTINCT touchpoint) AS touchpointsOwned, stepsActive, stepsInterfered, journeys
ORDER BY stepsInterfered DESC, silo.name, silo.id
