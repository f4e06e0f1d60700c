// title: Period of the complaints
// question: How many complaints are there, of how many customers, and do they cover one to three years?
// column: scope text | which complaints
// column: complaints integer (count) | how many
// column: customers integer (count) | how many different customers they name; who is not named is not counted
// column: undated integer (count) | how many have no date of receipt and so are in no month
// column: first date | when the first of them was received
// column: last date | when the last of them was received
// column: years number (years) | from the first to the last, both included
// column: warning text | what the period is too short or too long for; empty where it is neither
// key: scope
// noun: period of complaints | periods of complaints
// label: {scope}
// aside: years
MATCH (complaint:Complaint {snapshot: $snapshot})
USING INDEX complaint:Complaint(snapshot)
WITH count(*) AS complaints, count(DISTINCT complaint.customer) AS customers,
     count(CASE WHEN complaint.received IS NULL THEN 1 END) AS undated, min(complaint.received) AS first, max(complaint.received) AS last
WHERE complaints > 0
// a year may begin late and end early by 31 days together, since not every day brings a complaint
RETURN "all complaints" AS scope, complaints, customers, undated, first, last,
       (duration.inDays(first, last).days + 1) / 365.25 AS years,
       CASE WHEN last + duration({days: 31}) < first + duration({years: 1})
            THEN "less than a year, which misses what comes with the seasons; add older complaints"
            WHEN last - duration({days: 31}) > first + duration({years: 3})
            THEN "more than three years, of which the oldest is often changed since; look at the last three" END AS warning
