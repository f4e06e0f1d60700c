// title: Complaints per cluster
// question: What do customers run into, and what became of the advice in it?
// parameter: from text = "" | only complaints received on this day or later, as 2026-01-31; empty for all
// parameter: to text = "" | only complaints received on this day or earlier; empty for all
// parameter: limit integer = 200 | the most rows to give
// column: cluster ComplaintCluster | the cluster; empty for complaints outside every cluster
// column: complaints integer (count) | how many complaints
// column: open integer (count) | how many of them are not closed
// column: withAdvice integer (count) | how many carry an advice of their own
// column: changed integer (count) | how many led to a change of a procedure
// column: medianDays number (days) | the median time from receipt to close of the closed ones
// column: status text | what became of the cluster's advice
// column: advice text | what the cluster advises
// column: touchpoints list of Touchpoint | where customers run into it
// key: cluster
// noun: cluster of complaints | clusters of complaints
// label: {cluster}
// better: lower medianDays
MATCH (complaint:Complaint {snapshot: $snapshot})
USING INDEX complaint:Complaint(snapshot)
WHERE ($from = "" OR toString(complaint.received) >= $from) AND ($to = "" OR toString(complaint.received) <= $to)
OPTIONAL MATCH (complaint)-[:CLUSTER]->(cluster)
WITH cluster, complaint,
     EXISTS { (complaint)-[:PROCEDURE_CHANGE]->() } OR EXISTS { (complaint)<-[:COMPLAINTS]-(:ProcedureChange) } AS changed
WITH cluster, count(*) AS complaints, count(CASE WHEN complaint.closed IS NULL THEN 1 END) AS open,
     count(CASE WHEN trim(complaint.advice) <> "" THEN 1 END) AS withAdvice, count(CASE WHEN changed THEN 1 END) AS changed,
     toFloat(percentileCont(duration.inDays(complaint.received, complaint.closed).days, 0.5)) AS medianDays
ORDER BY complaints DESC, cluster.name, cluster.id
LIMIT $limit
CALL (cluster) {
  OPTIONAL MATCH (cluster)-[at:TOUCHPOINTS]->(touchpoint)
  WITH touchpoint ORDER BY at.position
  RETURN collect(touchpoint) AS touchpoints
}
RETURN cluster, complaints, open, withAdvice, changed, medianDays,
       CASE WHEN trim(cluster.advice) <> "" THEN cluster.adviceStatus END AS status,
       cluster.advice AS advice, touchpoints
ORDER BY complaints DESC, cluster.name, cluster.id
