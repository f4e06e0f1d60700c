// title: Complaints per touchpoint
// question: About which touchpoints do customers complain most, also in proportion to how many customers meet them?
// parameter: from text = "" | only complaints received on this day or later, as 2026-01-31; empty for all
// parameter: to text = "" | only complaints received on this day or earlier; empty for all
// parameter: limit integer = 200 | the most rows to give
// column: touchpoint Touchpoint | the touchpoint
// column: owner OrganisationUnit | the unit that answers for it
// column: complaints integer (count) | how many complaints name it
// column: open integer (count) | how many of them are not closed
// column: customersPerYear integer (customers) | how many customers meet it in a year; empty where unknown
// column: rate number (per 1,000 a year) | complaints per 1,000 customers that meet it in a year; empty where the number of customers is unknown
// column: low number (per 1,000 a year) | lower end of the rate's 95 % interval, by Wilson
// column: high number (per 1,000 a year) | upper end of the rate's 95 % interval, by Wilson
// column: basis text | what the rate stands on: the years from the first complaint of the project, or the given day, to the last; or why there is none
// key: touchpoint
// noun: touchpoint with complaints | touchpoints with complaints
// label: {touchpoint}
// aside: basis
MATCH (complaint:Complaint {snapshot: $snapshot})
USING INDEX complaint:Complaint(snapshot)
WITH min(complaint.received) AS first, max(complaint.received) AS last
WITH (duration.inDays(CASE WHEN $from = "" THEN first ELSE date($from) END,
                      CASE WHEN $to = "" THEN last ELSE date($to) END).days + 1) / 365.25 AS years
MATCH (complaint:Complaint {snapshot: $snapshot})-[:TOUCHPOINT]->(touchpoint)
USING INDEX complaint:Complaint(snapshot)
WHERE ($from = "" OR toString(complaint.received) >= $from) AND ($to = "" OR toString(complaint.received) <= $to)
WITH years, touchpoint, count(*) AS complaints, count(CASE WHEN complaint.closed IS NULL THEN 1 END) AS open
ORDER BY complaints DESC, touchpoint.name, touchpoint.id
LIMIT $limit
OPTIONAL MATCH (touchpoint)-[:OWNER]->(owner)
WITH years, touchpoint, owner, complaints, open, touchpoint.customersPerYear AS customersPerYear,
     touchpoint.customersPerYear * years AS n, 1.959963984540054 AS z
WITH years, touchpoint, owner, complaints, open, customersPerYear, n, z,
     CASE WHEN n > 0 AND complaints <= n THEN complaints / n END AS p
WITH years, touchpoint, owner, complaints, open, customersPerYear, n, p, (p + z * z / (2 * n)) / (1 + z * z / n) AS middle,
     z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n) AS half
RETURN touchpoint, owner, complaints, open, customersPerYear, 1000 * p AS rate,
       CASE WHEN middle > half THEN 1000 * (middle - half) WHEN p IS NOT NULL THEN 0.0 END AS low, 1000 * (middle + half) AS high,
       CASE WHEN n IS NULL THEN "plain count: customers per year unknown"
            WHEN years IS NULL THEN "plain count: no dates"
            WHEN p IS NULL THEN "plain count: more complaints than customers"
            ELSE toString(round(years, 2)) + " years" END AS basis
ORDER BY complaints DESC, touchpoint.name, touchpoint.id
