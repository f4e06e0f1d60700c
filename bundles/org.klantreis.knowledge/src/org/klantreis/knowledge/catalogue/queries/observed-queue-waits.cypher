// title: Observed waits
// question: At which units did the work that came to them really wait, and how long?
// parameter: log text = "" | name or id of an event log; empty for all that are loaded
// parameter: from date = "" | first day of the time that is looked at, in the log's time zone; empty for the beginning
// parameter: to date = "" | last day of it; empty for the end
// parameter: segment text = "" | a customer group as the log writes it, or the name or id of a persona linked to some; empty for all
// parameter: channel text = "" | a channel as the log writes it, or the name or id of one linked to some; empty for all
// parameter: variant integer = 0 | rank of the variant that the cases follow, 1 for the most frequent; 0 for all
// parameter: wait text = "" | queue or plain; empty for queue waits where the log has queue activities, else plain ones
// parameter: limit integer = 1000 | the most rows to give
// column: log EventLog | the log
// column: unit text | the unit that takes over, as the log writes it
// column: waits integer (count) | how many handoffs to it have a known wait
// column: medianWait number (hours) | half of them wait no longer
// column: meanWait number (hours) | their mean
// column: p95Wait number (hours) | 95 of 100 wait no longer
// column: taken integer (count) | how many were taken up by the unit itself; of plain waits, all
// column: totalWait number (hours) | how long these waited together
// column: kind text | queue: from the queue event to what the case meets next; plain: from the end of the giving event
// column: modelUnit OrganisationUnit | the modelled unit that it is linked to; empty where it is not linked
// column: silo OrganisationUnit | its silo
// key: log, unit
// noun: unit with waits | units with waits
// label: {unit} in {log}
// better: lower waits, lower medianWait, lower meanWait, lower p95Wait, lower totalWait
// aside: taken, kind
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
  MATCH (unit:ObservedUnit {data: data})<-[handoff:OBSERVED_HANDOFF]-()
  WHERE (since IS NULL OR handoff.at >= since) AND (until IS NULL OR handoff.at < until)
    AND ($segment = "" OR handoff.segment IN segments) AND ($channel = "" OR handoff.channel IN channels)
    AND ($variant = 0 OR handoff.variant = $variant)
  WITH unit, CASE WHEN queued THEN handoff.queueWait ELSE handoff.wait END AS wait,
       CASE WHEN queued THEN CASE WHEN handoff.taken THEN handoff.queueWait END ELSE handoff.wait END AS takenWait
  RETURN unit, count(wait) AS waits, percentileCont(wait, 0.5) / 3600000.0 AS medianWait, avg(wait) / 3600000.0 AS meanWait,
         percentileCont(wait, 0.95) / 3600000.0 AS p95Wait, count(takenWait) AS taken, sum(takenWait) / 3600000.0 AS totalWait
}
// grouped, so that the rows that are sorted do not each keep all links
WITH log, queued, unit, waits, medianWait, meanWait, p95Wait, taken, totalWait, links[unit.code] AS link, count(*) AS once
WHERE waits > 0
RETURN log, unit.name AS unit, waits, medianWait, meanWait, p95Wait, taken, totalWait,
       CASE WHEN queued THEN "queue" ELSE "plain" END AS kind, link[0] AS modelUnit, link[1] AS silo
ORDER BY totalWait DESC, waits DESC, log.name, log.id, unit
LIMIT $limit
