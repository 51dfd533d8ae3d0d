import i18next from "i18next";
import { describe, expect, test } from "vitest";
import { locales } from "./config.ts";
import { allMessages } from "./messages.server.ts";
import { translator } from "./translator.server.ts";
import { createTranslator, type Messages, type Say } from "./translator.ts";

const made = (messages: Messages, fallback?: ReturnType<typeof createTranslator>) =>
  createTranslator({ locale: fallback ? "en" : "vi", messages: { shell: messages }, fallback });

/** Every key of a message file with its text. */
function leaves(tree: Messages, above = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${above}${key}`, value] as [string, string]]
      : leaves(value, `${above}${key}.`),
  );
}

describe("translator", () => {
  test.each(locales)("says in %s what i18next says, for every message", async (locale) => {
    const messages = allMessages()[locale];
    const reference = i18next.createInstance();
    await reference.init({
      lng: locale,
      fallbackLng: false,
      resources: { [locale]: messages },
      interpolation: { escapeValue: false },
    });
    const own = createTranslator({ locale, messages });
    let compared = 0;
    for (const [namespace, tree] of Object.entries(messages)) {
      const theirs = reference.getFixedT(null, namespace as "shell") as unknown as Say;
      const ours = own.getFixedT(null, namespace as "shell").say;
      for (const [key, text] of leaves(tree)) {
        const names = [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? "");
        const params = Object.fromEntries(names.map((name, at) => [name, `${name} ${at} {{$1`]));
        const plain = key.replace(/_(zero|one|other)$/, "");
        for (const count of plain === key ? [undefined] : [0, 1, 2, 21]) {
          const given = count === undefined ? params : { ...params, count };
          expect(ours(plain, given), `${namespace}:${plain}`).toBe(theirs(plain, given));
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(3_000);
  });

  test("asks several namespaces in turn, one by its name, and says the key when there is no text", () => {
    const own = createTranslator({
      locale: "vi",
      messages: { shell: { a: "một" }, deals: { b: { c: "hai {{who}}" } } },
    });
    const t = own.getFixedT(null, ["shell", "deals"]).say;
    expect(t("a")).toBe("một");
    expect(t("b.c", { who: "An" })).toBe("hai An");
    expect(t("deals:b.c")).toBe("hai {{who}}");
    expect(t("deals:b.missing")).toBe("b.missing");
    expect(t("b")).toBe("b");
    expect(own.exists("deals:b.c")).toBe(true);
    expect(own.exists("deals:b")).toBe(false);
    expect(own.exists("deals:constructor")).toBe(false);
  });

  test("a text missing in one language comes from the other", () => {
    const english = made({ a: "one" }, made({ a: "một", b: "hai" }));
    expect([english.t.say("a"), english.t.say("b")]).toEqual(["one", "hai"]);
    expect(translator("en").language).toBe("en");
  });

  test("a value is put in as it is, whatever it contains", () => {
    const own = made({ a: "{{x}} và {{y}}" });
    expect(own.t.say("a", { x: "{{y}}", y: "$& <b>" })).toBe("{{y}} và $& <b>");
  });

  test("loads what is missing once, and tries again after a failure", async () => {
    const asked: string[] = [];
    const own = createTranslator({
      locale: "vi",
      messages: { shell: {} },
      async load(namespace) {
        asked.push(namespace);
        if (asked.length === 1) throw new Error("no network");
        return { a: "đến rồi" };
      },
    });
    expect(own.coming(["shell"])).toBeNull();
    await expect(own.loadNamespaces("deals")).rejects.toThrow("no network");
    await Promise.all([own.loadNamespaces("deals"), own.loadNamespaces(["shell", "deals"])]);
    expect(asked).toEqual(["deals", "deals"]);
    expect(own.exists("deals:a")).toBe(true);
    const waited = own.coming(["shell", "deals"]);
    expect(waited).not.toBeNull();
    expect(own.coming(["shell", "deals"])).toBe(waited);
    expect(own.coming(["shell"])).toBeNull();
  });
});
