import { redirect } from "react-router";
import { keepFiles } from "#app/challenges/keep-files.server.ts";
import { moveChallenge } from "#app/challenges/move-challenge.server.ts";
import { challengeForWriting, reviewsOf } from "#app/challenges/queries.server.ts";
import { isEditable, isSection, missingInBrief, sectionAfter } from "#app/challenges/rules.ts";
import { saveSection } from "#app/challenges/save-section.server.ts";
import { readSection } from "#app/challenges/section-form.ts";
import { BriefCheck } from "#app/challenges/views/brief-check.tsx";
import { EditFrame } from "#app/challenges/views/edit-frame.tsx";
import { SectionFields } from "#app/challenges/views/section-fields.tsx";
import { filesOf } from "#app/documents/queries.server.ts";
import { FilesBlock } from "#app/documents/views/files-block.tsx";
import { pick } from "#app/i18n/format.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { provinces, wardsOf } from "#app/taxonomy/places.server.ts";
import { readAnew, spareRows } from "#app/ui/long-form/way-out.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/edit-challenge.ts";
import { answerSection } from "./answer-section.server.ts";

export const handle = { messages: ["challenges", "documents"] };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { challengeId, section } = params;
  if (!isId(challengeId) || !isSection(section)) throw notFound();
  const { db, now, locale } = ctxOf(context);
  const challenge = await challengeForWriting(db, member.organisationId, challengeId);
  if (!challenge) throw notFound();
  if (!isEditable(challenge.state)) throw redirect(`/market/challenges/${challengeId}`);
  const { content } = challenge;
  const returned = challenge.state === "changes_requested";
  const [lastReview] = returned ? await reviewsOf(db, challengeId) : [];
  return {
    facts: {
      id: challenge.id,
      state: challenge.state,
      version: challenge.version,
      title: content.title,
      updatedAt: challenge.updatedAt,
      organisation: member.organisation.name,
      reasons: lastReview?.reasons ?? null,
      missing: missingInBrief(content, localDay(now)),
    },
    title: pick(content.title, locale),
    section,
    content,
    files: section === "files" ? await filesOf(db, challengeId, ["challenge_file"]) : [],
    spareRows: spareRows(request),
    provinces: section === "problem" ? provinces() : [],
    wards: section === "problem" ? wardsOf(content.provinceCode ?? "01") : [],
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { challengeId, section } = params;
  if (!isId(challengeId) || !isSection(section)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  return answerSection(request, {
    at: `/market/challenges/${challengeId}`,
    section,
    next: sectionAfter(section),
    maxFiles: 1,
    submit: (version) => moveChallenge(ctx, { challengeId, move: "submit", version }),
    read: (form) => readSection(section, form),
    save: (typed, version) => saveSection(ctx, { challengeId, section, typed, version }),
    keepFiles: (received, intent) => keepFiles(ctx, { challengeId, received, intent }),
  });
}

export const shouldRevalidate = readAnew;

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function EditChallenge({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("challenges");
  const { facts, section, content, files } = loaderData;
  const { whole: problem, errors } = useRefusal(actionData?.refusal);
  return (
    <EditFrame challenge={facts} section={section}>
      {section === "submit" ? (
        <>
          {problem && (
            <Notice tone="urgent" live className="mb-4">
              {problem}
            </Notice>
          )}
          <BriefCheck challengeId={facts.id} version={facts.version} missing={facts.missing} />
        </>
      ) : (
        <SectionFields
          section={section}
          version={facts.version}
          values={{ ...content, ...actionData?.values }}
          errors={errors}
          problem={problem ?? null}
          spareRows={loaderData.spareRows}
          files={
            section === "files" && (
              <FilesBlock
                purpose="challenge_file"
                title={t("files.title")}
                hint={t("files.hint")}
                files={files}
              />
            )
          }
          provinces={loaderData.provinces}
          wards={loaderData.wards}
        />
      )}
    </EditFrame>
  );
}
