// title: Complaint hotspots
// question: At which touchpoints do more customers complain than elsewhere, by more than chance?
// parameter: from text = "" | only complaints received on this day or later, as 2026-01-31; empty for all
// parameter: to text = "" | only complaints received on this day or earlier; empty for all
// parameter: limit integer = 200 | the most rows to give
// column: touchpoint Touchpoint | the touchpoint
// column: owner OrganisationUnit | the unit that answers for it
// column: complaints integer (count) | how many complaints name it
// column: customersPerYear integer (customers) | how many customers meet it in a year; empty where unknown
// column: rate number (per 1,000 a year) | complaints per 1,000 customers that meet it; empty where the number of customers is unknown
// column: low number (per 1,000 a year) | lower end of the rate's 95 % interval, by Wilson
// column: high number (per 1,000 a year) | upper end of the rate's 95 % interval, by Wilson
// column: average number (per 1,000 a year) | the same rate over all touchpoints whose customers are known
// column: verdict text | hotspot where the whole interval is above the average, below it, or no difference; or why there is none
// key: touchpoint
// noun: touchpoint with complaints | touchpoints with complaints
// label: {touchpoint}
// aside: average
MATCH (complaint:Complaint {snapshot: $snapshot})
USING INDEX complaint:Complaint(snapshot)
WITH min(complaint.received) AS first, max(complaint.received) AS last
WITH (duration.inDays(CASE WHEN $from = "" THEN first ELSE date($from) END,
                      CASE WHEN $to = "" THEN last ELSE date($to) END).days + 1) / 365.25 AS years
MATCH (touchpoint:Touchpoint {snapshot: $snapshot})
USING INDEX touchpoint:Touchpoint(snapshot)
WITH years, touchpoint, COUNT { (touchpoint)<-[:TOUCHPOINT]-(complaint:Complaint)
       WHERE ($from = "" OR toString(complaint.received) >= $from) AND ($to = "" OR toString(complaint.received) <= $to) } AS complaints,
     touchpoint.customersPerYear AS customersPerYear, touchpoint.customersPerYear * years AS n, 1.959963984540054 AS z
WITH touchpoint, complaints, customersPerYear, n, z, CASE WHEN n > 0 AND complaints <= n THEN complaints / n END AS p
WITH z, collect({touchpoint: touchpoint, complaints: complaints, customersPerYear: customersPerYear, n: n, p: p}) AS all,
     sum(CASE WHEN p IS NOT NULL THEN complaints END) AS counted, sum(CASE WHEN p IS NOT NULL THEN n END) AS met
UNWIND all AS each
WITH z, each.touchpoint AS touchpoint, each.complaints AS complaints, each.customersPerYear AS customersPerYear, each.n AS n, each.p AS p,
     CASE WHEN met > 0 THEN counted / met END AS average
WHERE complaints > 0
WITH touchpoint, complaints, customersPerYear, n, p, average, (p + z * z / (2 * n)) / (1 + z * z / n) AS middle,
     z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n) AS half
WITH touchpoint, complaints, customersPerYear, n, p, average, CASE WHEN middle > half THEN middle - half WHEN p IS NOT NULL THEN 0.0 END AS low,
     middle + half AS high
ORDER BY coalesce(low, -1) DESC, complaints DESC, touchpoint.name, touchpoint.id
LIMIT $limit
OPTIONAL MATCH (touchpoint)-[:OWNER]->(owner)
RETURN touchpoint, owner, complaints, customersPerYear, 1000 * p AS rate, 1000 * low AS low, 1000 * high AS high,
       CASE WHEN p IS NOT NULL THEN 1000 * average END AS average,
       CASE WHEN n IS NULL THEN "plain count: customers per year unknown"
            WHEN p IS NULL THEN "plain count: more complaints than customers"
            WHEN low > average THEN "hotspot"
            WHEN high < average THEN "below average"
            ELSE "no difference beyond chance" END AS verdict
ORDER BY coalesce(low, -1) DESC, complaints DESC, touchpoint.name, touchpoint.id
