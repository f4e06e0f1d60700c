// title: Complaints per month
// question: How did the number of complaints develop from month to month?
// parameter: from text = "" | from the month of this day on, as 2026-01-31; empty for the first complaint of the project
// parameter: to text = "" | until the month of this day; empty for the last complaint of the project
// parameter: touchpoint text = "" | only complaints about this touchpoint, by name or id; empty for all
// parameter: unit text = "" | only complaints handled by this unit, by name or id; empty for all
// parameter: cluster text = "" | only complaints of this cluster, by name or id; empty for all
// column: month date | the first day of the month; months without a complaint are there too
// column: complaints integer (count) | how many were received in it
// column: open integer (count) | how many of them are not closed
// column: customers integer (count) | of how many different customers, where they are named
// column: rate number (per 1,000) | complaints per 1,000 customers that meet the touchpoint in a month; empty without a touchpoint
// column: low number (per 1,000) | lower end of the rate's 95 % interval, by Wilson
// column: high number (per 1,000) | upper end of the rate's 95 % interval, by Wilson
// column: basis text | what the rate stands on, or why there is none
// key: month
// noun: month with complaints | months with complaints
// label: {month}
// aside: basis
MATCH (complaint:Complaint {snapshot: $snapshot})
USING INDEX complaint:Complaint(snapshot)
WITH min(complaint.received) AS first, max(complaint.received) AS last
WHERE first IS NOT NULL
WITH date.truncate("month", CASE WHEN $from = "" THEN first ELSE date($from) END) AS begin,
     date.truncate("month", CASE WHEN $to = "" THEN last ELSE date($to) END) AS end
WITH begin, duration.between(begin, end).months AS months
WHERE months >= 0
CALL () {
  OPTIONAL MATCH (touchpoint:Touchpoint {snapshot: $snapshot})
  USING INDEX touchpoint:Touchpoint(snapshot)
  WHERE $touchpoint <> "" AND (touchpoint.id = $touchpoint OR toLower(touchpoint.name) = toLower($touchpoint))
  RETURN CASE count(touchpoint) WHEN 1 THEN toFloat(min(touchpoint.customersPerYear)) / 12 END AS n
}
CALL () {
  MATCH (complaint:Complaint {snapshot: $snapshot})
  USING INDEX complaint:Complaint(snapshot)
  WHERE complaint.received IS NOT NULL
    AND ($from = "" OR toString(complaint.received) >= $from) AND ($to = "" OR toString(complaint.received) <= $to)
    AND ($touchpoint = "" OR EXISTS { (complaint)-[:TOUCHPOINT]->(touchpoint)
                                      WHERE touchpoint.id = $touchpoint OR toLower(touchpoint.name) = toLower($touchpoint) })
    AND ($unit = "" OR EXISTS { (complaint)-[:UNIT]->(unit) WHERE unit.id = $unit OR toLower(unit.name) = toLower($unit) })
    AND ($cluster = "" OR EXISTS { (complaint)-[:CLUSTER]->(cluster) WHERE cluster.id = $cluster OR toLower(cluster.name) = toLower($cluster) })
  WITH date.truncate("month", complaint.received) AS month, count(*) AS complaints,
       count(CASE WHEN complaint.closed IS NULL THEN 1 END) AS open, count(DISTINCT complaint.customer) AS customers
  RETURN collect({month: month, complaints: complaints, open: open, customers: customers}) AS counts
}
UNWIND range(0, months) AS number
WITH n, counts, begin + duration({months: number}) AS month
WITH n, month, head([each IN counts WHERE each.month = month]) AS found
WITH n, month, coalesce(found.complaints, 0) AS complaints, coalesce(found.open, 0) AS open, coalesce(found.customers, 0) AS customers,
     1.959963984540054 AS z
WITH n, month, complaints, open, customers, z, CASE WHEN n > 0 AND complaints <= n THEN complaints / n END AS p
WITH n, month, complaints, open, customers, p, (p + z * z / (2 * n)) / (1 + z * z / n) AS middle,
     z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n) AS half
RETURN month, complaints, open, customers, 1000 * p AS rate,
       CASE WHEN complaints > 0 AND middle > half THEN 1000 * (middle - half) WHEN p IS NOT NULL THEN 0.0 END AS low,
       1000 * (middle + half) AS high,
       CASE WHEN $touchpoint = "" THEN "plain count: no touchpoint chosen"
            WHEN n IS NULL THEN "plain count: customers per year unknown"
            WHEN p IS NULL THEN "plain count: more complaints than customers"
            ELSE "a twelfth of the customers per year" END AS basis
ORDER BY month
