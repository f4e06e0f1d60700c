// title: Lead time of procedure changes
// question: How long does it take from a complaint to the procedure that it changed?
// parameter: limit integer = 500 | the most rows to give
// column: procedure Procedure | the procedure
// column: owner OrganisationUnit | the unit that may change it
// column: change ProcedureChange | what was changed
// column: date date | the day from which it holds
// column: complaints integer (count) | how many complaints caused it
// column: earliest date | when the earliest of them was received; empty where no complaint caused it
// column: leadTime integer (days) | from the earliest complaint to the change
// column: insights integer (count) | how many insights of research caused it
// key: change
// noun: change of a procedure | changes of procedures
// label: {change} of {procedure}
// better: lower leadTime
MATCH (procedure:Procedure {snapshot: $snapshot})-[:CHANGES]->(change)
USING INDEX procedure:Procedure(snapshot)
OPTIONAL MATCH (change)-[:COMPLAINTS]->(named:Complaint)
WITH procedure, change, collect(named) AS namedByChange
OPTIONAL MATCH (change)<-[:PROCEDURE_CHANGE]-(naming:Complaint)
WITH procedure, change, namedByChange, collect(naming) AS namingChange
CALL (namedByChange, namingChange) {
  UNWIND namedByChange + namingChange AS complaint
  WITH DISTINCT complaint
  RETURN count(complaint) AS complaints, min(complaint.received) AS earliest
}
WITH procedure, change, complaints, earliest, duration.inDays(earliest, change.date).days AS leadTime
OPTIONAL MATCH (change)-[:INSIGHTS]->(insight)
WITH procedure, change, complaints, earliest, leadTime, count(DISTINCT insight) AS insights
OPTIONAL MATCH (procedure)-[:OWNER]->(owner)
RETURN procedure, owner, change, change.date AS date, complaints, earliest, leadTime, insights
ORDER BY coalesce(leadTime, -1000000) DESC, date, procedure.name, change.name, change.id
LIMIT $limit
