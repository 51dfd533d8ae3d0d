import { addSignedFile } from "#app/contracts/add-signed-file.server.ts";
import { contractItems } from "#app/deals/contract.ts";
import { saveContract } from "#app/deals/save-contract.server.ts";
import { readContractTexts } from "#app/deals/stored-contract.ts";
import { organisation, person } from "./cast.ts";
import { paper } from "./paper.ts";
import { type DealOnStage, must, type Scene } from "./stage.ts";

/** The model's texts for whatever is empty, and the five answers. */
export async function writeContract(deal: DealOnStage, scene: Scene): Promise<void> {
  const answers = deal.seed.legal;
  const values = {
    items: Object.fromEntries(contractItems.map(({ code }) => [code, ""])),
    legal: {
      crossBorder: answers?.crossBorder ?? false,
      stateCapital: answers?.stateCapital ?? false,
      restrictedTechnology: answers?.restricted ?? false,
      protectedIp: answers?.protectedIp ?? false,
      relatedParties: answers?.relatedParties ?? false,
    },
  };
  const kept = await scene.db.dealContract.findUnique({ where: { dealId: deal.id } });
  const items = { ...values.items, ...readContractTexts(kept?.items ?? {}) };
  const actor = person(deal.seller, "manager");
  const input = { dealId: deal.id, values: { ...values, items }, fillModels: true };
  must(await saveContract({ ...scene, actor }, input), `${deal.seed.key}: contract`);
}

/** One deal in four has no signed file: its value rests on both sides' word. */
export async function handInSigned(deal: DealOnStage, scene: Scene): Promise<void> {
  if (deal.seed.key.length % 4 === 0) return;
  const actor = person(deal.seller, "manager");
  const upload = { fileName: `hop-dong-${deal.seed.key}.pdf`, bytes: contractPaper(deal) };
  const signed = { dealId: deal.id, upload };
  must(await addSignedFile({ ...scene, actor }, signed), `${deal.seed.key}: signed file`);
}

function contractPaper(deal: DealOnStage): Buffer {
  const parties = [organisation(deal.seller).name.vi, organisation(deal.seed.buyer).name.vi];
  const offers = deal.seed.steps.flatMap((s) => ("terms" in s ? [s.terms] : []));
  const milestones = offers.at(-1)?.milestones ?? [];
  const lines = milestones.map(({ title, amountVnd }) => `${title}: ${amountVnd} VND`);
  return paper("HOP DONG CHUYEN GIAO", [...parties, ...lines]);
}
