import type { RoleNames } from "#app/deals/role-words.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { RefusableForm } from "#app/ui/long-form/refusable-form.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import { contractLayouts, guideGoals, modelAgreement, modelCodes } from "../agreement.ts";
import type { ContractPage } from "../page-model.ts";
import type { Refused } from "./form-parts.tsx";
import { useContractWords } from "./use-contract-words.ts";

interface Props {
  page: ContractPage;
  refused: Refused | null;
  roles: RoleNames;
}

/** Which model the contract is written from, and three questions for whoever is not sure. */
export function ModelSection({ page, refused, roles }: Props) {
  const { say, pick } = useContractWords();
  const mine = refused?.intent === "model" ? refused : null;
  const said = useRefusal(mine?.refusal);
  return (
    <Section id="model" title={say("model.title")} note={say("model.note")}>
      <p className="mb-s-3">
        <b>{pick(modelAgreement(page.model).title)}.</b> {pick(modelAgreement(page.model).use)}
      </p>
      <Guide page={page} refused={refused} roles={roles} />
      <Disclosure className="one" open={mine !== null} summary={say("model.change")}>
        <RefusableForm
          {...said}
          values={mine?.values ?? { model: page.model, layout: page.layout }}
          className="max-w-3xl"
        >
          <input type="hidden" name="version" value={page.version} />
          <Choices
            name="model"
            label={say("model.which")}
            hint={say("model.which_hint")}
            options={modelCodes.map((code) => ({
              value: code,
              label: `${pick(modelAgreement(code).title)}. ${pick(modelAgreement(code).use)}`,
            }))}
          />
          <Choices
            name="layout"
            label={say("model.layout")}
            options={contractLayouts.map((code) => ({
              value: code,
              label: say(`model.layouts.${code}`),
            }))}
          />
          <SubmitButton
            label={say("model.save")}
            busy={say("sending")}
            name="intent"
            value="model"
            quiet
          />
        </RefusableForm>
      </Disclosure>
    </Section>
  );
}

function Guide({ page, refused, roles }: Props) {
  const { say, pick } = useContractWords();
  const mine = refused?.intent === "guide" ? refused : null;
  const said = useRefusal(mine?.refusal);
  const { advised } = page;
  return (
    <>
      {advised && (
        <Notice tone={advised.model === page.model ? "done" : "wait"} className="mt-s-3">
          {say(advised.model === page.model ? "model.fits" : "model.advised", {
            title: pick(modelAgreement(advised.model).title),
            because: say(`model.because.${advised.because}`, { ...roles }),
          })}
        </Notice>
      )}
      <Disclosure className="one" open={mine !== null} summary={say("model.guide")}>
        <RefusableForm {...said} values={mine?.values ?? page.guide} className="max-w-3xl">
          <Choices
            name="goal"
            label={say("model.goal.ask", { ...roles })}
            options={guideGoals.map((code) => ({ value: code, label: say(`model.goal.${code}`) }))}
          />
          {(["only", "ready"] as const).map((name) => (
            <Choices
              key={name}
              name={name}
              label={say(`model.${name}.ask`, { ...roles })}
              hint={say(`model.${name}.hint`)}
              options={["yes", "no"].map((value) => ({ value, label: say(`model.${value}`) }))}
            />
          ))}
          <SubmitButton
            label={say("model.advise")}
            busy={say("sending")}
            name="intent"
            value="guide"
            quiet
          />
        </RefusableForm>
      </Disclosure>
    </>
  );
}
