import type { FolderView } from "./model.ts";

/** Folders with the path people know them by, parents before what is in them. */
export function inOrder(folders: readonly FolderView[]): (FolderView & { path: string })[] {
  const below = (parentId: string | null, prefix: string): (FolderView & { path: string })[] =>
    folders
      .filter((folder) => folder.parentId === parentId)
      .flatMap((folder) => {
        const path = prefix ? `${prefix} / ${folder.name}` : folder.name;
        return [{ ...folder, path }, ...below(folder.id, path)];
      });
  const known = new Set(folders.map(({ id }) => id));
  // A folder inside one the reader may not see stands on top.
  const tops = folders.filter(({ parentId }) => parentId !== null && !known.has(parentId));
  return [
    ...below(null, ""),
    ...tops.flatMap((folder) => [
      { ...folder, path: folder.name },
      ...below(folder.id, folder.name),
    ]),
  ];
}
