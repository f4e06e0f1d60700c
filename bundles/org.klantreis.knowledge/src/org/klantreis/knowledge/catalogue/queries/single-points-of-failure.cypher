// title: Single points of failure
// question: On which application do most moments of truth depend?
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED; empty for all
// parameter: limit integer = 100 | the most rows to give
// column: application Application | the application
// column: owner OrganisationUnit | the unit that answers for it
// column: services integer (count) | how many services need it, directly or through other services
// column: momentsOfTruth integer (count) | how many moments of truth depend on it, directly or through services
// column: momentsDirect integer (count) | in how many of them an activity is done with it
// column: steps integer (count) | how many steps depend on it
// column: journeys integer (count) | in how many journeys
// key: application
MATCH (application:Application {snapshot: $snapshot})
RETURN application
