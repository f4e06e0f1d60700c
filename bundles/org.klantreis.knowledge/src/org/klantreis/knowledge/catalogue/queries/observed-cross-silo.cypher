// title: Observed handoffs between silos
// question: Between which silos did cases really go, how often, and how long did they wait there?
// parameter: log text = "" | name or id of an event log; empty for all that are loaded
// parameter: from date = "" | first day of the time that is looked at, in the log's time zone; empty for the beginning
// parameter: to date = "" | last day of it; empty for the end
// parameter: segment text = "" | a customer group as the log writes it, or the name or id of a persona linked to some; empty for all
// parameter: channel text = "" | a channel as the log writes it, or the name or id of one linked to some; empty for all
// parameter: variant integer = 0 | rank of the variant that the cases follow, 1 for the most frequent; 0 for all
// parameter: wait text = "" | queue or plain; empty for queue waits where the log has queue activities, else plain ones
// parameter: within boolean = false | also within a silo, between its units
// parameter: limit integer = 1000 | the most rows to give
// column: log EventLog | the log
// column: fromSilo OrganisationUnit | the silo that gives
// column: toSilo OrganisationUnit | the silo that takes over
// column: handoffs integer (count) | how often, of handoffs whose two units are linked
// column: cases integer (count) | in how many cases
// column: waits integer (count) | of how many of these the wait is known
// column: medianWait number (hours) | half of them wait no longer
// column: meanWait number (hours) | their mean
// column: p95Wait number (hours) | 95 of 100 wait no longer
// key: log, fromSilo, toSilo
// noun: pair of silos | pairs of silos
// label: {fromSilo} → {toSilo} in {log}
// better: fewer, lower handoffs, lower cases, lower medianWait, lower meanWait, lower p95Wait
// aside: waits
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
CALL (data, since, until, queued, segments, channels, links) {
  MATCH (from:ObservedUnit {data: data})
  WITH *, links[from.code][1] AS fromSilo
  WHERE fromSilo IS NOT NULL
  MATCH (from)-[handoff:OBSERVED_HANDOFF]->(to)
  WHERE (since IS NULL OR handoff.at >= since) AND (until IS NULL OR handoff.at < until)
    AND ($segment = "" OR handoff.segment IN segments) AND ($channel = "" OR handoff.channel IN channels)
    AND ($variant = 0 OR handoff.variant = $variant)
  WITH fromSilo, links[to.code][1] AS toSilo, handoff.case AS code,
       CASE WHEN queued THEN handoff.queueWait ELSE handoff.wait END AS wait
  WHERE toSilo IS NOT NULL AND ($within OR fromSilo <> toSilo)
  RETURN fromSilo, toSilo, count(*) AS handoffs, count(DISTINCT code) AS cases, count(wait) AS waits,
         percentileCont(wait, 0.5) / 3600000.0 AS medianWait, avg(wait) / 3600000.0 AS meanWait,
         percentileCont(wait, 0.95) / 3600000.0 AS p95Wait
}
// grouped, so that the rows that are sorted do not each keep all links
WITH log, fromSilo, toSilo, handoffs, cases, waits, medianWait, meanWait, p95Wait, count(*) AS once
RETURN log, fromSilo, toSilo, handoffs, cases, waits, medianWait, meanWait, p95Wait
ORDER BY handoffs DESC, log.name, log.id, fromSilo.name, toSilo.name, fromSilo.id, toSilo.id
LIMIT $limit
