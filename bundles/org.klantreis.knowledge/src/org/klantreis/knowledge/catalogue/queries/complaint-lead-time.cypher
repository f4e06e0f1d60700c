// title: Lead time from complaint to change
// question: How long does it take until a complaint changes a procedure?
// column: procedure Procedure | the procedure; empty in the first row, which is about all of them
// column: complaints integer (count) | how many complaints led to a change of it
// column: changes integer (count) | to how many changes
// column: median number (days) | the median time from the receipt of a complaint to the day from which the change holds
// column: p95 number (days) | the time within which 95 % of the complaints had their change
// column: shortest integer (days) | the shortest
// column: longest integer (days) | the longest
// column: before integer (count) | how many changes are dated before their complaint, or either has no date; not counted in the times
// key: procedure
// noun: procedure changed by complaints | procedures changed by complaints
// label: {procedure}
// better: lower median
MATCH (owner:Procedure {snapshot: $snapshot})-[:CHANGES]->(change)
USING INDEX owner:Procedure(snapshot)
MATCH (change)-[:COMPLAINTS|PROCEDURE_CHANGE]-(complaint:Complaint)
WITH DISTINCT owner, change, complaint
WITH owner, change, complaint, duration.inDays(complaint.received, change.date).days AS days
UNWIND [0, 1] AS part
WITH part, CASE part WHEN 1 THEN owner END AS procedure, change, complaint, CASE WHEN days >= 0 THEN days END AS days
RETURN procedure, count(DISTINCT complaint) AS complaints, count(DISTINCT change) AS changes, toFloat(percentileCont(days, 0.5)) AS median,
       toFloat(percentileCont(days, 0.95)) AS p95, min(days) AS shortest, max(days) AS longest,
       count(CASE WHEN days IS NULL THEN 1 END) AS before
ORDER BY procedure IS NOT NULL, median DESC, procedure.name, procedure.id
