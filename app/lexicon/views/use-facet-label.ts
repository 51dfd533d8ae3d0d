import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";

const lists = {
  industry: "industries",
  scienceField: "scienceFields",
  category: "solutionCategories",
} as const;

/** "industry:I55" in the reader's language. */
export function useFacetLabel(): (code: string) => string {
  const label = useCodeLabel();
  return (code) => {
    const [facet = "", value = ""] = code.split(":");
    return label(lists[facet as keyof typeof lists], value);
  };
}
