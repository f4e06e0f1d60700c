// title: Complaints per unit
// question: Which units handle how many complaints, how long does it take, and how many may they resolve themselves?
// parameter: from text = "" | only complaints received on this day or later, as 2026-01-31; empty for all
// parameter: to text = "" | only complaints received on this day or earlier; empty for all
// parameter: limit integer = 200 | the most rows to give
// column: unit OrganisationUnit | the unit; empty for complaints that name none
// column: silo OrganisationUnit | its silo
// column: complaints integer (count) | how many complaints it handled
// column: open integer (count) | how many of them are not closed
// column: customers integer (count) | of how many different customers, where they are named
// column: medianDays number (days) | the median time from receipt to close of the closed ones
// column: p95Days number (days) | the time within which 95 % of the closed ones were closed
// column: withinMandate number (share) | the share that was resolved within the mandate, of those where that is known
// column: mandateKnown integer (count) | of how many it is known
// key: unit
// noun: unit with complaints | units with complaints
// label: {unit}
// better: lower medianDays
// aside: silo
MATCH (complaint:Complaint {snapshot: $snapshot})
USING INDEX complaint:Complaint(snapshot)
WHERE ($from = "" OR toString(complaint.received) >= $from) AND ($to = "" OR toString(complaint.received) <= $to)
OPTIONAL MATCH (complaint)-[:UNIT]->(unit)
WITH unit, complaint, duration.inDays(complaint.received, complaint.closed).days AS days
WITH unit, count(*) AS complaints, count(CASE WHEN complaint.closed IS NULL THEN 1 END) AS open,
     count(DISTINCT complaint.customer) AS customers, toFloat(percentileCont(days, 0.5)) AS medianDays,
     toFloat(percentileCont(days, 0.95)) AS p95Days, avg(CASE complaint.withinMandate WHEN true THEN 1.0 WHEN false THEN 0.0 END) AS withinMandate,
     count(complaint.withinMandate) AS mandateKnown
ORDER BY complaints DESC, unit.name, unit.id
LIMIT $limit
OPTIONAL MATCH (unit)-[:IN_SILO]->(silo)
RETURN unit, silo, complaints, open, customers, medianDays, p95Days, withinMandate, mandateKnown
ORDER BY complaints DESC, unit.name, unit.id
