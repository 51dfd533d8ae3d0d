import { fold } from "#app/search/reading/folding.ts";
import { isNeed, type WordGroup } from "#app/search/reading/word-groups.ts";
import type { LexiconLine, LineState, WordEdit } from "./model.ts";

/** The groups that search uses: the file with the edits laid over it, without what is switched off. */
export function groupsInUse(
  written: readonly WordGroup[],
  edits: readonly WordEdit[],
): WordGroup[] {
  const edited = new Map(edits.map((edit) => [edit.id, edit]));
  const known = new Set(written.map(({ id }) => id));
  const kept = written.map((group) => edited.get(group.id) ?? { ...group, off: false });
  const added = edits.filter(({ id }) => !known.has(id));
  return [...kept, ...added]
    .filter(({ off }) => !off)
    .map(({ id, said, vi, en, codes }) => ({ id, said, vi, en, codes }));
}

function stateOf(edit: WordEdit | undefined, written: boolean): LineState {
  if (!edit) return "written";
  if (edit.off) return "off";
  return written ? "changed" : "added";
}

/** Every group, what was edited last first, then in the order of the file. */
export function lexiconLines(
  written: readonly WordGroup[],
  edits: readonly WordEdit[],
  names: ReadonlyMap<string, string>,
): LexiconLine[] {
  const edited = new Map(edits.map((edit) => [edit.id, edit]));
  const file = new Map(written.map((group) => [group.id, group]));
  const line = (id: string): LexiconLine => {
    const edit = edited.get(id);
    const group = file.get(id) ?? null;
    const { said, vi, en, codes } = (edit ?? group) as WordGroup;
    return {
      ...{ id, said, vi, en, codes },
      state: stateOf(edit, group !== null),
      version: edit?.version ?? 0,
      written: group,
      changed: edit ? { by: names.get(edit.changedById) ?? null, at: edit.changedAt } : null,
    };
  };
  const newestFirst = [...edits].sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
  const untouched = written.filter(({ id }) => !edited.has(id));
  return [...newestFirst, ...untouched].map(({ id }) => line(id));
}

/** Whether a group has the words, marks or not, anywhere in its phrases, its name or its codes. */
export function holdsWords(line: WordGroup, words: string): boolean {
  const wanted = fold(words);
  if (wanted === "") return true;
  const texts = [line.id, ...line.said, ...line.vi, ...line.en, ...line.codes].map(fold);
  return texts.some((text) => ` ${text}`.includes(` ${wanted}`));
}

/** A phrase as two groups must not share it: spelling of marks and capitals aside. */
export const phraseKey = (phrase: string) => phrase.normalize("NFC").toLowerCase().trim();

/** The phrases that bring a search to a group, so that no other group of its kind may have them. */
const ownPhrases = (group: WordGroup) => (isNeed(group) ? group.said : [...group.vi, ...group.en]);

/** Phrases of a group that another group of its kind in use already has, with that group's id. */
export function sharedPhrases(
  group: WordGroup,
  others: readonly WordGroup[],
): { phrase: string; id: string }[] {
  const owner = new Map<string, string>();
  for (const other of others) {
    if (other.id === group.id || isNeed(other) !== isNeed(group)) continue;
    for (const phrase of ownPhrases(other)) owner.set(phraseKey(phrase), other.id);
  }
  return ownPhrases(group).flatMap((phrase) => {
    const id = owner.get(phraseKey(phrase));
    return id ? [{ phrase, id }] : [];
  });
}

/** A name for a new group from one of its phrases: "cold-storage", "cold-storage-2". */
export function newGroupId(phrase: string, taken: ReadonlySet<string>): string {
  const base =
    fold(phrase)
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 50)
      .replace(/^-|-$/g, "") || "group";
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}
