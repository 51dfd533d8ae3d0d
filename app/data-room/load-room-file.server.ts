import { signersIn } from "#app/assistance/signers-in.server.ts";
import { organisationNames } from "#app/organisations/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { versionView } from "./load-room.server.ts";
import { versionChange } from "./model.ts";
import { type Room, rightIn } from "./open-room.server.ts";
import type { RoomFilePage } from "./page-model.ts";
import { fileInRoom } from "./queries.server.ts";

/** A file with its versions and questions, or null where the reader has no right to it. */
export async function loadRoomFile(
  db: Tx,
  room: Room,
  fileId: string,
): Promise<RoomFilePage | null> {
  const file = await fileInRoom(db, room.deal.id, fileId);
  if (!file) return null;
  const right = rightIn(room, file);
  const own = file.organisationId === room.reader.organisationId;
  const readable = file.versions.filter(
    ({ document }) => own || document.scan === "none" || document.scan === "clean",
  );
  if (right === "none" || readable.length === 0) return null;
  const people = await signersIn(db, room.deal.id, [
    ...readable.map(({ document }) => document.uploadedById),
    ...file.questions.flatMap((question) => [question.askedById, question.answeredById]),
  ]);
  const organisations = await organisationNames(
    db,
    file.questions.map((question) => question.organisationId),
  );
  const versions = readable.map((row) => versionView(row, file.organisationId, people));
  return {
    id: file.id,
    name: file.name,
    own,
    right,
    versionNumber: file.versionNumber,
    versions: versions.map((version, index) => {
      const before = versions[index + 1];
      return { ...version, change: before ? versionChange(before, version) : null };
    }),
    questions: file.questions.map(({ askedById, answeredById, ...question }) => ({
      ...question,
      person: people(askedById, question.organisationId),
      answeredBy: people(answeredById, file.organisationId),
      organisation: organisations.get(question.organisationId) ?? { vi: "", en: null },
    })),
  };
}
