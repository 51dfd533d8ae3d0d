import { facetNames } from "../model.ts";
import type { Settings } from "./client.server.ts";

/** How an index of ours is set up. Everything not named is as the server has it. */
export const settings: Settings = {
  // By these the server orders what filters found; a document that has a word elsewhere is found all the same.
  searchableAttributes: [
    "title_vi",
    "title_en",
    "keywords",
    "identifiers",
    "summary_vi",
    "summary_en",
    "labels",
    "owner",
  ],
  filterableAttributes: [
    ...facetNames,
    "id",
    // Words are only ever asked for as they are: no ranges, no searching among them.
    {
      attributePatterns: ["lead", "whole"],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  sortableAttributes: ["published_at", "price_vnd", "trl_level", "quality"],
  displayedAttributes: ["id", "hash", "card", "quality", "lead", "whole"],
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "quality:desc"],
  localizedAttributes: [
    { locales: ["vie"], attributePatterns: ["*_vi", "keywords", "labels", "owner"] },
    { locales: ["eng"], attributePatterns: ["*_en"] },
  ],
  // Slips are forgiven before the server is asked, by what is known of the index.
  typoTolerance: { enabled: false },
  faceting: { maxValuesPerFacet: 4_000 },
  // Neighbouring words are asked for as such: distances would take most of the time of indexing.
  proximityPrecision: "byAttribute",
  // Queries ask for whole words, and nobody searches among the values of a facet.
  prefixSearch: "disabled",
  facetSearch: false,
  pagination: { maxTotalHits: 1_000_000 },
};
