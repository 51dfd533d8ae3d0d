import { data, Form, Link, redirect, useNavigation } from "react-router";
import { addDealFile } from "#app/deals/add-deal-file.server.ts";
import { headOf } from "#app/deals/load-deal-line.server.ts";
import { dealFilePurposes } from "#app/deals/load-deal-page.server.ts";
import { openDealFor } from "#app/deals/open-deal.server.ts";
import { roomIsOpen } from "#app/deals/queries.server.ts";
import { PartiesLine } from "#app/deals/views/deal-heading.tsx";
import { FileForm, FileTable } from "#app/deals/views/file-table.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { acceptAttribute } from "#app/documents/model.ts";
import { filesOf, mayReadAnnex } from "#app/documents/queries.server.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/files.ts";

export const handle = { messages: ["deals", "documents"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const opened = await openDealFor({ db, now, actor: member.actor }, params.dealId);
  if (!opened) throw notFound();
  if (opened.who.kind === "outsider") throw forbidden();
  const { details, side } = opened;
  const { listingId } = details;
  // The annex belongs to the listing; until the NDA it does not exist for the other side.
  const reads =
    listingId &&
    (side !== "buyer" || (await mayReadAnnex(db, listingId, member.organisationId)) !== null);
  return {
    title: translator(locale).getFixedT(null, "deals")("files.title", { code: details.code }),
    deal: headOf(details, { side, sight: side ? "party" : "operator" }),
    open: await roomIsOpen(db, params.dealId),
    files: await filesOf(db, params.dealId, dealFilePurposes),
    annexOf: reads ? listingId : null,
    annex: reads ? await filesOf(db, listingId, ["listing_annex"]) : [],
    accept: acceptAttribute("deal_file"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  if (!isId(params.dealId)) throw notFound();
  const received = await receiveForm(request, { maxFiles: 1 });
  if (!received.ok) return data({ refusal: received.refusal }, { status: 422 });
  const ctx = { ...ctxOf(context), actor: member.actor };
  const upload = received.value.files[0] ?? null;
  const done = await addDealFile(ctx, { dealId: params.dealId, upload });
  if (done.ok) throw redirect(`/deals/${params.dealId}/files`, 303);
  if (done.refusal.status === 404) throw notFound();
  return data({ refusal: done.refusal }, { status: done.refusal.status });
}

export default function Files({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, open, files, annex, annexOf, accept } = loaderData;
  const { say, title } = useDealWords();
  const busy = useNavigation().state !== "idle";
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/deals">{say("list.title")}</Link> /{" "}
        <Link to={`/deals/${deal.id}`}>{deal.code}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{say("files.heading")}</h1>
          <p className="sub">{title(deal)}</p>
          <PartiesLine deal={deal} />
        </div>
      </div>
      <p className="note">
        {say(open ? "files.logged" : "files.closed")}{" "}
        {annexOf && <Link to={`/listings/${annexOf}`}>{say("files.annex_text")}</Link>}
      </p>
      {annex.length > 0 && <FileTable title={say("files.annex")} files={annex} />}
      <FileTable title={say("files.deal")} files={files} />
      {open && (
        <Form method="post" encType="multipart/form-data" className="max-w-3xl mt-s-4">
          <FileForm refusal={actionData?.refusal ?? null} busy={busy} accept={accept} />
        </Form>
      )}
    </div>
  );
}
