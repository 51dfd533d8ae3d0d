/** How an index of ours is set up. Everything not named is as the server has it. */
export const settings = {
  // Words come folded and are found by filters: its own text search cannot tell hàn from hạn.
  searchableAttributes: [],
  filterableAttributes: [
    "id",
    // Words are only ever asked for as they are: no ranges, no searching among them.
    {
      attributePatterns: ["lead", "whole"],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: [],
  displayedAttributes: ["id", "hash"],
  rankingRules: [],
  // Every document that is found is named, as a value of the facet "id".
  faceting: { maxValuesPerFacet: 1_000_000 },
  facetSearch: false,
  pagination: { maxTotalHits: 1_000_000 },
};
