import { Link } from "react-router";
import type { RoleNames } from "#app/deals/role-words.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useFormValue } from "#app/ui/long-form/form-state.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { TextField } from "#app/ui/long-form/text-field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import type { ContractItemView, ContractPage } from "../page-model.ts";
import { OneButton, type Refused } from "./form-parts.tsx";
import { ModelSection } from "./model-section.tsx";
import { useContractWords } from "./use-contract-words.ts";
import { VersionSection } from "./version-section.tsx";

interface Props {
  page: ContractPage;
  refused: Refused | null;
  /** Kinds of files the upload takes. */
  accept: string;
  roles: RoleNames;
}

/** The contract before it is signed: what is missing, the model, the text, and its versions. */
export function ContractView({ page, refused, accept, roles }: Props) {
  return (
    <>
      <Completeness page={page} />
      {page.editable && <ModelSection page={page} refused={refused} roles={roles} />}
      <Items page={page} refused={refused} />
      <VersionSection page={page} refused={refused} accept={accept} />
    </>
  );
}

/** Art. 23's items, each present or missing; a missing one blocks signing. */
function Completeness({ page }: { page: ContractPage }) {
  const { say } = useContractWords();
  const ready = page.missing.length === 0 && page.legal === "answered" && !page.valuation?.awaited;
  return (
    <Section
      id="completeness"
      title={say("contract.completeness")}
      note={say("contract.completeness_source")}
      action={<Link to={`/deals/${page.dealId}/contract/sign`}>{say("contract.to_sign")}</Link>}
    >
      <Notice tone={ready ? "done" : "wait"}>
        {page.missing.length > 0
          ? say("contract.missing", { count: page.missing.length })
          : page.legal === "open"
            ? say("contract.law_open")
            : say(page.valuation?.awaited ? "contract.only_valuation" : "contract.complete")}
      </Notice>
      {page.editable && <WhatNext page={page} />}
      <ul className="mt-s-3 grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {page.items.map(({ code, required, text }) => (
          <li key={code} className={`st ${text.trim() ? "done" : required ? "wait" : "off"}`}>
            <span>
              <a href={`#f-items-${code}`}>{say(`paper.item.${code}`)}</a>:{" "}
              {say(
                text.trim() ? "contract.present" : required ? "contract.absent" : "contract.free",
              )}
            </span>
          </li>
        ))}
        <li className={`st ${page.legal === "answered" ? "done" : "urgent"}`}>
          <span>
            <Link to={`/deals/${page.dealId}/legal`}>{say("contract.legal_path")}</Link>:{" "}
            {say(`contract.legal.${page.legal}`)}
          </span>
        </li>
        {page.valuation && <Valuation page={page} valuation={page.valuation} />}
      </ul>
    </Section>
  );
}

/** The independent valuation the law demands, beside art. 23's items: without it nobody signs. */
function Valuation({
  page,
  valuation,
}: {
  page: ContractPage;
  valuation: NonNullable<ContractPage["valuation"]>;
}) {
  const { say, date } = useContractWords();
  // What counts once the contract is signed is that there was one on the day.
  const awaited = page.editable && valuation.awaited;
  return (
    <li className={`st ${awaited ? "urgent" : "done"}`}>
      <span>
        <Link to={`/deals/${page.dealId}/advisers`}>{say("contract.valuation")}</Link>:{" "}
        {valuation.until === null
          ? say("contract.valuation_missing")
          : say(awaited ? "contract.valuation_expired" : "contract.valuation_until", {
              date: date(valuation.until),
            })}
      </span>
    </li>
  );
}

/** The one thing that brings the contract nearer to signing. */
function WhatNext({ page }: { page: ContractPage }) {
  const { say } = useContractWords();
  const [to, verb] =
    page.legal === "open"
      ? ["legal", "contract.to_legal"]
      : page.valuation?.awaited
        ? ["advisers#call", "contract.to_valuer"]
        : ["contract/sign", "contract.to_sign"];
  return (
    <div className="acts mt-s-3">
      {page.missing.length > 0 ? (
        <OneButton intent="fill" label={say("contract.fill", { count: page.missing.length })} />
      ) : (
        page.legal !== "prohibited" && (
          <Link className="btn" to={`/deals/${page.dealId}/${to}`}>
            {say(verb)}
          </Link>
        )
      )}
    </div>
  );
}

function Items({ page, refused }: Pick<Props, "page" | "refused">) {
  const { say } = useContractWords();
  const mine = refused?.intent === "save" ? refused : null;
  const said = useRefusal(mine?.refusal);
  if (!page.editable) {
    return (
      <Section id="text" title={say("contract.text")}>
        {page.items
          .filter(({ text }) => text)
          .map((item) => (
            <ReadItem key={item.code} item={item} />
          ))}
      </Section>
    );
  }
  const items = Object.fromEntries(page.items.map(({ code, text }) => [code, text]));
  const itemsEn = Object.fromEntries(page.items.map(({ code, own }) => [code, own]));
  return (
    <Section id="text" title={say("contract.text")} note={say("contract.text_note")}>
      <RefusableForm {...said} values={mine?.values ?? { items, itemsEn }}>
        <input type="hidden" name="version" value={page.version} />
        {page.items.map((item) => (
          <EditItem key={item.code} item={item} />
        ))}
        <p className="acts mt-s-3">
          <SubmitButton
            label={say("contract.save")}
            busy={say("sending")}
            name="intent"
            value="save"
          />
        </p>
      </RefusableForm>
    </Section>
  );
}

function EditItem({ item }: { item: ContractItemView }) {
  const { say } = useContractWords();
  const rows = Math.min(14, Math.max(3, Math.ceil(item.text.length / 60)));
  const typed = useFormValue(`itemsEn.${item.code}`);
  return (
    <div className="pair">
      <h3 className="q">{say(`paper.item.${item.code}`)}</h3>
      <TextField
        name={`items.${item.code}`}
        label={say("contract.in_vietnamese")}
        lang="vi"
        rows={rows}
      />
      {typed || !item.english ? (
        <English item={item} rows={rows} />
      ) : (
        <Disclosure summary={say("contract.models_english")}>
          <English item={item} rows={rows} />
        </Disclosure>
      )}
    </div>
  );
}

function English({ item, rows }: { item: ContractItemView; rows: number }) {
  const { say } = useContractWords();
  return (
    <TextField
      name={`itemsEn.${item.code}`}
      label={say("contract.in_english")}
      lang="en"
      rows={rows}
    >
      {item.text && !item.own && (
        <p className="hint" lang={item.english ? "en" : undefined}>
          {item.english ?? say("contract.no_english")}
        </p>
      )}
    </TextField>
  );
}

function ReadItem({ item }: { item: ContractItemView }) {
  const { say } = useContractWords();
  return (
    <div className="pair" id={`f-items-${item.code}`}>
      <h3 className="q">{say(`paper.item.${item.code}`)}</h3>
      <p lang="vi" className="whitespace-pre-line">
        {item.text}
      </p>
      <p lang="en" className="whitespace-pre-line">
        {item.english ?? say("contract.no_english")}
      </p>
    </div>
  );
}
