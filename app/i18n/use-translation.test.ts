import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createTranslator } from "./translator.ts";
import { Trans, TranslatorProvider } from "./use-translation.tsx";

test("a text with elements keeps what people wrote as text", () => {
  const messages = {
    shell: {
      told_other: "{{who}} <strong>đồng ý {{count}} điều</strong>, xem <0>hồ sơ {{code}}</0>.",
    },
  };
  const translator = createTranslator({ locale: "vi", messages });
  const props = {
    t: translator.getFixedT(null, "shell"),
    i18nKey: "told",
    values: { who: "<b>An</b> <strong>x</strong>", count: 2, code: "<0>7</0>" },
    components: { strong: createElement("strong"), 0: createElement("a", { href: "/x" }) },
  };
  const page = createElement(TranslatorProvider, { translator }, createElement(Trans, props));
  expect(renderToStaticMarkup(page)).toBe(
    "&lt;b&gt;An&lt;/b&gt; &lt;strong&gt;x&lt;/strong&gt; <strong>đồng ý 2 điều</strong>" +
      ', xem <a href="/x">hồ sơ &lt;0&gt;7&lt;/0&gt;</a>.',
  );
});
