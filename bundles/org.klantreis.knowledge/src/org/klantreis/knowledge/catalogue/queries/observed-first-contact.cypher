// title: First contact
// question: How many cases were solved where they began, and how many were pushed to the front and stayed there?
// parameter: log text = "" | name or id of an event log; empty for all that are loaded
// parameter: from date = "" | first day on which the cases begin, in the log's time zone; empty for the beginning
// parameter: to date = "" | last day of that; empty for the end
// parameter: segment text = "" | a customer group as the log writes it, or the name or id of a persona linked to some; empty for all
// parameter: channel text = "" | a channel as the log writes it, or the name or id of one linked to some; empty for all
// parameter: variant integer = 0 | rank of the variant that the cases follow, 1 for the most frequent; 0 for all
// parameter: front text = "" | a regular expression of the names of the first-line units; empty for each unit alone
// parameter: limit integer = 500 | the most rows to give
// column: log EventLog | the log
// column: unit text | the unit of the first event that has one, as the log writes it
// column: cases integer (count) | how many cases begin there
// column: solved integer (count) | of how many of these it did all
// column: firstContact number (share) | the share of these: first-contact resolution
// column: kept integer (count) | how many were never outside of the first line
// column: pushToFront number (share) | the share of these: push-to-front
// column: modelUnit OrganisationUnit | the modelled unit that it is linked to; empty where it is not linked
// column: silo OrganisationUnit | its silo
// key: log, unit
// noun: unit where cases begin | units where cases begin
// label: {unit} in {log}
// better: higher solved, higher firstContact, higher kept, higher pushToFront
MATCH (log:EventLog {snapshot: $snapshot})
USING INDEX log:EventLog(snapshot)
WHERE $log = "" OR log.id = $log OR toLower(log.name) = toLower($log)
MATCH (loaded:LogData {log: log.id})
WHERE loaded.current
WITH log, loaded.key AS data, CASE WHEN coalesce(log.timeZone, "") = "" THEN "UTC" ELSE log.timeZone END AS zone
WITH log, data, CASE WHEN $from IS NOT NULL THEN datetime({date: $from, timezone: zone}).epochMillis END AS since,
     CASE WHEN $to IS NOT NULL THEN datetime({date: $to + duration({days: 1}), timezone: zone}).epochMillis END AS until,
     [$segment] + [(log)-[:PERSONAS]->(value)-[:PERSONA]->(persona)
         WHERE persona.id = $segment OR toLower(persona.name) = toLower($segment) | value.value] AS segments,
     [$channel] + [(log)-[:CHANNELS]->(value)-[:CHANNEL]->(channel)
         WHERE channel.id = $channel OR toLower(channel.name) = toLower($channel) | value.value] AS channels
// by the code of an observed unit: what it is linked to; an index lookup for each link instead of a search for each row
CALL (log, data) {
  CALL (log, data) {
    MATCH (observed:ObservedUnit {data: data})
    RETURN observed.code AS code, null AS unit, null AS silo
    UNION ALL
    MATCH (log)-[:UNITS]->(value)-[:UNIT]->(unit)
    MATCH (observed:ObservedUnit {data: data, name: value.value})
    OPTIONAL MATCH (unit)-[:IN_SILO]->(silo)
    RETURN observed.code AS code, unit, coalesce(silo, unit) AS silo
  }
  // in few bytes: the server counts all of it for each row that it sorts
  WITH code, CASE WHEN count(unit) = 0 THEN [] ELSE [head(collect(unit)), head(collect(silo))] END AS link
  ORDER BY code
  RETURN collect(link) AS links
}
CALL (data, since, until, segments, channels) {
  CALL (data, since, until, segments, channels) {
    // one unit did all: any event tells which
    MATCH (walk:Case {data: data})
    WHERE walk.handoffs = 0 AND (since IS NULL OR walk.start >= since) AND (until IS NULL OR walk.start < until)
      AND ($segment = "" OR walk.segment IN segments) AND ($channel = "" OR walk.channel IN channels)
      AND ($variant = 0 OR walk.variant = $variant)
    CALL (walk) {
      MATCH (walk)<-[:OF]-(:Event)-[:BY]->(first)
      RETURN first
      LIMIT 1
    }
    WITH first, count(*) AS cases
    RETURN first, cases, cases AS solved, CASE WHEN $front = "" OR first.name =~ $front THEN cases ELSE 0 END AS kept
    UNION ALL
    MATCH (to:ObservedUnit {data: data})
    WITH *, $front = "" OR NOT to.name =~ $front AS outside
    MATCH (from)-[handoff:OBSERVED_HANDOFF]->(to)
    WHERE ($segment = "" OR handoff.segment IN segments) AND ($channel = "" OR handoff.channel IN channels)
      AND ($variant = 0 OR handoff.variant = $variant)
    WITH data, since, until, handoff.case AS code, max(outside) AS leaves,
         head(collect(CASE WHEN handoff.sequence = 1 THEN from END)) AS first
    WITH *
    WHERE (since IS NULL AND until IS NULL) OR EXISTS {
      MATCH (walk:Case {data: data, code: code})
      WHERE (since IS NULL OR walk.start >= since) AND (until IS NULL OR walk.start < until)
    }
    WITH first, count(*) AS cases, count(CASE WHEN NOT leaves THEN 1 END) AS inside
    RETURN first, cases, 0 AS solved, CASE WHEN $front = "" OR first.name =~ $front THEN inside ELSE 0 END AS kept
  }
  RETURN first, sum(cases) AS cases, sum(solved) AS solved, sum(kept) AS kept
}
// grouped, so that the rows that are sorted do not each keep all links
WITH log, first, cases, solved, kept, links[first.code] AS link, count(*) AS once
WHERE $front = "" OR first.name =~ $front
RETURN log, first.name AS unit, cases, solved, toFloat(solved) / cases AS firstContact, kept,
       toFloat(kept) / cases AS pushToFront, link[0] AS modelUnit, link[1] AS silo
ORDER BY cases DESC, log.name, log.id, unit
LIMIT $limit
