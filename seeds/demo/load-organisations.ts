import { hashPassword } from "better-auth/crypto";
import { demoPassword } from "#app/accounts/demo-personas.ts";
import { SUBMITTED } from "#app/organisations/submit-for-verification.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { SeedOrganisation } from "../city/types.ts";
import { demoId } from "./ids.ts";
import { daysAgo } from "./moments.ts";
import { plain } from "./paper.ts";

/** Licensed banks' numbers in the interbank network, for the transfer pictures. */
const banks = ["970436", "970415", "970418", "970405"];

/**
 * Organisations with their people, who agreed to the terms the day they joined, 560 days before the start.
 */
export async function loadOrganisations(tx: Tx, list: SeedOrganisation[], start: Date) {
  const joined = (org: SeedOrganisation) => daysAgo(start, 560, org.key);
  await tx.organisation.createMany({
    data: list.map((org, i) => ({
      id: demoId("organisation", org.key),
      kind: org.kind,
      nameVi: org.name.vi,
      nameEn: org.name.en,
      shortNameVi: org.shortName.vi,
      shortNameEn: org.shortName.en,
      taxCode: org.taxCode,
      wardCode: org.wardCode,
      industry: org.industry,
      size: org.size,
      aboutVi: org.about.vi,
      aboutEn: org.about.en,
      verification: org.verified ? ("verified" as const) : ("pending" as const),
      verifiedAt: org.verified ? joined(org) : null,
      bankBin: banks[i % banks.length] ?? null,
      bankAccountNumber: `0${org.taxCode}${String(i).padStart(2, "0")}`,
      bankAccountName: plain(org.name.vi).toUpperCase().slice(0, 60),
      createdAt: joined(org),
    })),
  });
  await tx.verificationDecision.createMany({
    data: list
      .filter((org) => !org.verified)
      .map((org, i) => ({
        id: newId(),
        organisationId: demoId("organisation", org.key),
        from: "unverified" as const,
        to: "pending" as const,
        reason: SUBMITTED,
        decidedById: demoId("user", org.people[0]?.key ?? ""),
        decidedAt: daysAgo(start, 2 + i, org.key),
      })),
  });
  const people = list.flatMap((org) => org.people.map((person) => ({ org, person })));
  await tx.user.createMany({
    data: people.map(({ org, person }) => ({
      id: demoId("user", person.key),
      name: person.name,
      email: `${person.key}@demo.nhipcau.test`,
      emailVerified: true,
      createdAt: joined(org),
    })),
  });
  const password = await hashPassword(demoPassword);
  await tx.authAccount.createMany({
    data: people.map(({ org, person }) => ({
      id: newId(),
      userId: demoId("user", person.key),
      accountId: demoId("user", person.key),
      providerId: "credential",
      password,
      createdAt: joined(org),
    })),
  });
  await tx.membership.createMany({
    data: people.map(({ org, person }) => ({
      id: newId(),
      userId: demoId("user", person.key),
      organisationId: demoId("organisation", org.key),
      roles: person.roles,
      title: person.title.vi,
      createdAt: joined(org),
    })),
  });
  await tx.consent.createMany({
    data: people.flatMap(({ org, person }) =>
      ["terms", "privacy"].map((document) => ({
        id: newId(),
        userId: demoId("user", person.key),
        document,
        version: "2025-01-01",
        acceptedAt: joined(org),
      })),
    ),
  });
}
