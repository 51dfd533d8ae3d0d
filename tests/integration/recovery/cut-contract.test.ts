import { expect, test } from "vitest";
import { addNdaText } from "#app/contracts/add-nda-text.server.ts";
import { addSignedFile } from "#app/contracts/add-signed-file.server.ts";
import { addVersion, writeVersion } from "#app/contracts/add-version.server.ts";
import { answerGuide, chooseModel } from "#app/contracts/choose-model.server.ts";
import { chooseNdaKind } from "#app/contracts/choose-nda-kind.server.ts";
import { makeNdaFile } from "#app/contracts/make-nda-file.server.ts";
import { makeVersionFiles } from "#app/contracts/make-version-files.server.ts";
import { offerRemoteSigner } from "#app/contracts/remote-signers.server.ts";
import { saveIdentity } from "#app/contracts/save-identity.server.ts";
import { beginRemoteSigning, fetchRemoteSigning } from "#app/contracts/sign-remotely.server.ts";
import { addLawEntry } from "#app/law/add-entry.server.ts";
import { answerLegalPath } from "#app/law/answer-legal-path.server.ts";
import { makeDossier } from "#app/law/make-dossier.server.ts";
import { redecideOpenPaths } from "#app/law/redecide-open-paths.server.ts";
import { remindOfRegistrations } from "#app/law/remind-of-registrations.server.ts";
import { recordFiling, requestDossier } from "#app/law/request-dossier.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { acrossTheBorder } from "#tests/factories/forms.ts";
import { anIssuer, aSigner, plainPdf, signPdf } from "#tests/factories/signed-pdf.ts";
import { fakeRemoteSigner } from "#tests/fakes/remote-signer.ts";
import { aDealIn, DAY, must } from "../deals/deal-story.ts";
import { cut } from "./cut-writes.ts";

const clauses = (text: string) => `Điều 1\n${text}\n\nĐiều 2\n${text}`;

test("the NDA, from its text to its file", async () => {
  const story = await aDealIn("in_discussion");
  const { dealId, now } = story;
  const operator = { ...story.cast.operator, roles: ["manager" as const] };
  await cut(addNdaText, () =>
    addNdaText(
      { db: db(), now, actor: operator },
      {
        kind: "mutual",
        inForceFrom: "2031-01-01",
        note: "Sửa điều 2",
        titleVi: "Thỏa thuận bảo mật",
        titleEn: "Non-disclosure agreement",
        clausesVi: clauses("Giữ kín."),
        clausesEn: clauses("Keep it secret."),
      },
    ),
  );
  await cut(saveIdentity, () =>
    saveIdentity(
      { db: db(), now, actor: story.cast.seller },
      { address: "Số 1 Sông Nhuệ", representative: "Trần Hà", positionVi: "Viện trưởng" },
    ),
  );
  const seller = story.ctx(story.cast.seller);
  await cut(chooseNdaKind, () => chooseNdaKind(seller, { dealId, kind: "one_way" }));
  await story.both("sign_nda", { agree: true });
  await cut(makeNdaFile, () => makeNdaFile({ db: db(), now }, dealId));
  const files = { subjectId: dealId, purpose: "nda" } as const;
  expect(await db().document.count({ where: files })).toBe(1);
});

test("the contract's texts, versions and copies, and the dossier", async () => {
  const story = await aDealIn("agreed");
  const { dealId } = story;
  const seller = story.ctx(story.cast.seller);
  const guide = { goal: "own", only: "no", ready: "yes" };
  await cut(answerGuide, () => answerGuide(seller, { dealId, values: guide }));
  const model = { model: "non_exclusive_licence", layout: "vi" };
  await cut(chooseModel, () => chooseModel(seller, { dealId, values: model }));
  must(await story.saveContract(story.cast.seller));
  await cut(answerLegalPath, () => answerLegalPath(seller, { dealId, values: acrossTheBorder }));
  await cut(redecideOpenPaths, () => redecideOpenPaths({ db: db(), now: story.now }));
  const file = { fileName: "ban-sua.pdf", bytes: plainPdf() };
  await cut(addVersion, () =>
    addVersion(seller, { dealId, values: { note: "Sửa điều 5" }, upload: file }),
  );
  await cut(writeVersion, () => writeVersion(seller, { dealId }));
  const version = () =>
    db().contractVersion.findFirstOrThrow({ where: { dealId }, orderBy: { number: "desc" } });
  const draft = await version();
  await cut(makeVersionFiles, () => makeVersionFiles({ db: db(), now: story.now }, draft.id));

  const signer = await aSigner(await anIssuer(), { commonName: "Viện trưởng" });
  const fake = fakeRemoteSigner("Ký đứt", (pdf) => signPdf(Buffer.from(pdf), signer));
  offerRemoteSigner(fake);
  const asked = { dealId, provider: "Ký đứt", returnUrl: "http://localhost/" };
  await cut(beginRemoteSigning, () => beginRemoteSigning(seller, asked));
  // Requests whose answer was lost are asked anew at the provider; the last one counts.
  const { reference } = await db().remoteSigning.findFirstOrThrow({ where: { dealId } });
  fake.sign(reference);
  await cut(fetchRemoteSigning, () =>
    fetchRemoteSigning(seller, { provider: "Ký đứt", reference }),
  );
  const copy = { fileName: "ban-ky.pdf", bytes: await signPdf(plainPdf(), signer) };
  await cut(addSignedFile, () => addSignedFile(seller, { dealId, upload: copy }));

  await story.both("confirm_contract", { agree: true });
  const final = await version();
  await makeVersionFiles({ db: db(), now: story.now }, final.id);
  await cut(requestDossier, () => requestDossier(seller, { dealId }));
  await cut(makeDossier, () => makeDossier({ db: db(), now: story.now }, dealId));
  const late = new Date(story.now.getTime() + 80 * DAY);
  await cut(remindOfRegistrations, () => remindOfRegistrations({ db: db(), now: late }));
  await cut(recordFiling, () => recordFiling(seller, { dealId }));
});

test("a rule of the law", async () => {
  const story = await aDealIn("requested");
  const actor = { ...story.cast.operator, roles: ["manager" as const] };
  const entry = {
    kind: "rule",
    key: "register.cross_border",
    title: { vi: "Đăng ký", en: "Registration" },
    text: { vi: "Đăng ký.", en: "Register." },
    effects: ["register"],
    when: [{ crossBorder: "yes" }],
    source: { vi: "Luật thử", en: "Test law" },
    sourceUrl: "",
    inForceFrom: "2031-01-01",
    inForceUntil: "",
    trueOn: "2026-02-02",
    days: 90,
  };
  await cut(addLawEntry, () => addLawEntry({ db: db(), now: story.now, actor }, entry));
});
