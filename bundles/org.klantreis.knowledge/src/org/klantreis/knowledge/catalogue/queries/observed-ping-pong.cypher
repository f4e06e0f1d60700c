// title: Observed ping-pong
// question: Between which units did work really go from A to B and straight back to A?
// parameter: log text = "" | name or id of an event log; empty for all that are loaded
// parameter: from date = "" | first day of the time that is looked at, in the log's time zone; empty for the beginning
// parameter: to date = "" | last day of it; empty for the end
// parameter: segment text = "" | a customer group as the log writes it, or the name or id of a persona linked to some; empty for all
// parameter: channel text = "" | a channel as the log writes it, or the name or id of one linked to some; empty for all
// parameter: variant integer = 0 | rank of the variant that the cases follow, 1 for the most frequent; 0 for all
// parameter: wait text = "" | queue or plain; empty for queue waits where the log has queue activities, else plain ones
// parameter: limit integer = 500 | the most rows to give
// column: log EventLog | the log
// column: a text | the unit that had the work and got it back, as the log writes it
// column: b text | the unit that had it in between
// column: aba integer (count) | how often A, B, A; overlaps count, and events of one unit in a row count as one
// column: cases integer (count) | in how many cases
// column: abab integer (count) | how often it began with B: B, A, B, A
// column: medianWait number (hours) | the median of the known waits for A to take it up again
// column: aUnit OrganisationUnit | the modelled unit that A is linked to; empty where it is not linked
// column: bUnit OrganisationUnit | the modelled unit that B is linked to; empty where it is not linked
// column: crossSilo boolean | whether their silos differ; empty where a unit is not linked
// key: log, a, b
// noun: observed ping-pong | observed ping-pongs
// label: {a} ⇄ {b} in {log}
// better: fewer, lower aba, lower cases, lower abab, lower medianWait
MATCH (log:EventLog {snapshot: $snapshot})
USING INDEX log:EventLog(snapshot)
WHERE $log = "" OR log.id = $log OR toLower(log.name) = toLower($log)
MATCH (loaded:LogData {log: log.id})
WHERE loaded.current
WITH log, loaded.key AS data, CASE WHEN coalesce(log.timeZone, "") = "" THEN "UTC" ELSE log.timeZone END AS zone
WITH log, data, CASE WHEN $from IS NOT NULL THEN datetime({date: $from, timezone: zone}).epochMillis END AS since,
     CASE WHEN $to IS NOT NULL THEN datetime({date: $to + duration({days: 1}), timezone: zone}).epochMillis END AS until,
     CASE $wait WHEN "queue" THEN true WHEN "plain" THEN false ELSE size(coalesce(log.queueActivities, [])) > 0 END AS queued,
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
CALL (data, since, until, queued, segments, channels) {
  MATCH (b:ObservedUnit {data: data})-[handoff:OBSERVED_HANDOFF]->(a)
  WHERE (since IS NULL OR handoff.at >= since) AND (until IS NULL OR handoff.at < until)
    AND ($segment = "" OR handoff.segment IN segments) AND ($channel = "" OR handoff.channel IN channels)
    AND ($variant = 0 OR handoff.variant = $variant)
    AND handoff.aba
  WITH a, b, handoff.case AS code, handoff.abab AS abab, CASE WHEN queued THEN handoff.queueWait ELSE handoff.wait END AS wait
  RETURN a, b, count(*) AS aba, count(DISTINCT code) AS cases, count(CASE WHEN abab THEN 1 END) AS abab,
         percentileCont(wait, 0.5) / 3600000.0 AS medianWait
}
// grouped, so that the rows that are sorted do not each keep all links
WITH log, a, b, aba, cases, abab, medianWait, links[a.code] AS linkOfA, links[b.code] AS linkOfB, count(*) AS once
RETURN log, a.name AS a, b.name AS b, aba, cases, abab, medianWait, linkOfA[0] AS aUnit, linkOfB[0] AS bUnit,
       linkOfA[1] <> linkOfB[1] AS crossSilo
ORDER BY aba DESC, abab DESC, log.name, log.id, a, b
LIMIT $limit
