import { fold } from "#app/search/reading/folding.ts";
import type { SynonymGroup } from "#app/search/reading/synonyms.ts";
import type { LexiconLine, LineState, SynonymEdit } from "./model.ts";

/** The groups that search uses: the file with the edits laid over it, without what is switched off. */
export function groupsInUse(
  written: readonly SynonymGroup[],
  edits: readonly SynonymEdit[],
): SynonymGroup[] {
  const edited = new Map(edits.map((edit) => [edit.id, edit]));
  const known = new Set(written.map(({ id }) => id));
  const kept = written.map((group) => edited.get(group.id) ?? { ...group, off: false });
  const added = edits.filter(({ id }) => !known.has(id));
  return [...kept, ...added]
    .filter(({ off }) => !off)
    .map(({ id, vi, en, codes }) => ({ id, vi, en, codes }));
}

function stateOf(edit: SynonymEdit | undefined, written: boolean): LineState {
  if (!edit) return "written";
  if (edit.off) return "off";
  return written ? "changed" : "added";
}

/** Every group, what was edited last first, then in the order of the file. */
export function lexiconLines(
  written: readonly SynonymGroup[],
  edits: readonly SynonymEdit[],
  names: ReadonlyMap<string, string>,
): LexiconLine[] {
  const edited = new Map(edits.map((edit) => [edit.id, edit]));
  const file = new Map(written.map((group) => [group.id, group]));
  const line = (id: string): LexiconLine => {
    const edit = edited.get(id);
    const group = file.get(id) ?? null;
    const { vi, en, codes } = (edit ?? group) as SynonymGroup;
    return {
      ...{ id, vi, en, codes },
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
export function holdsWords(line: SynonymGroup, words: string): boolean {
  const wanted = fold(words);
  if (wanted === "") return true;
  const texts = [line.id, ...line.vi, ...line.en, ...line.codes].map(fold);
  return texts.some((text) => ` ${text}`.includes(` ${wanted}`));
}

/** A phrase as two groups must not share it: spelling of marks and capitals aside. */
export const phraseKey = (phrase: string) => phrase.normalize("NFC").toLowerCase().trim();

/** Phrases of a group that another group in use already has, with that group's id. */
export function sharedPhrases(
  group: SynonymGroup,
  others: readonly SynonymGroup[],
): { phrase: string; id: string }[] {
  const owner = new Map<string, string>();
  for (const other of others) {
    if (other.id === group.id) continue;
    for (const phrase of [...other.vi, ...other.en]) owner.set(phraseKey(phrase), other.id);
  }
  return [...group.vi, ...group.en].flatMap((phrase) => {
    const id = owner.get(phraseKey(phrase));
    return id ? [{ phrase, id }] : [];
  });
}

/** A name for a new group from its first English phrase: "cold-storage", "cold-storage-2". */
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
