import type { useNavigation } from "react-router";
import { expect, test } from "vitest";
import { followSent, lastSent } from "./last-sent.ts";

const at = (state: string, formMethod?: string) =>
  ({
    state,
    formMethod,
    formAction: "/deals/request/1",
    formData: new FormData(),
    formEncType: "application/x-www-form-urlencoded",
  }) as ReturnType<typeof useNavigation>;

test("a sent form is remembered until a page comes, a search never", () => {
  followSent(at("submitting", "GET"));
  expect(lastSent()).toBeNull();
  followSent(at("submitting", "POST"));
  followSent(at("loading", "POST"));
  expect(lastSent()?.action).toBe("/deals/request/1");
  followSent(at("idle"));
  expect(lastSent()).toBeNull();
});
