import { createRequire } from "node:module";
import { dirname } from "node:path";
import pdfmake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";

const require = createRequire(import.meta.url);
const face = (name: string) =>
  require.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`);

let ready = false;

/** Tinos has every Vietnamese letter; it is embedded, so that a page looks the same everywhere. */
function prepare(): void {
  if (ready) return;
  const fonts = {
    Tinos: {
      normal: face("400Regular"),
      bold: face("700Bold"),
      italics: face("400Regular_Italic"),
      bolditalics: face("700Bold_Italic"),
    },
  };
  const folder = dirname(dirname(fonts.Tinos.normal));
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder));
  ready = true;
}

export interface Paper {
  readonly title: string;
  readonly content: Content[];
  /** Written at the foot of every page, before its number. */
  readonly foot: string;
  /** "Trang 1/4" in the paper's languages. */
  readonly pageOf: (page: number, pages: number) => string;
  readonly fontSize: number;
}

const MM = 72 / 25.4;

/** An A4 paper with the margins Vietnamese documents have: 20 mm above and below, 30 left, 20 right. */
export function renderPaper(paper: Paper): Promise<Buffer> {
  prepare();
  const definition: TDocumentDefinitions = {
    pageSize: "A4",
    pageMargins: [25 * MM, 20 * MM, 20 * MM, 22 * MM],
    info: { title: paper.title, creator: "", producer: "" },
    defaultStyle: { font: "Tinos", fontSize: paper.fontSize, lineHeight: 1.2 },
    styles: {
      article: { bold: true, margin: [0, 8, 0, 3] },
      clause: { alignment: "justify", margin: [0, 0, 0, 3] },
      small: { fontSize: 9 },
      head: { bold: true, fontSize: paper.fontSize - 0.5 },
    },
    content: paper.content,
    footer: (page, pages) => ({
      columns: [
        { text: paper.foot, fontSize: 8, color: "#444444" },
        {
          text: paper.pageOf(page, pages),
          alignment: "right",
          fontSize: 8,
          width: "auto",
          color: "#444444",
        },
      ],
      margin: [25 * MM, 8 * MM, 20 * MM, 0],
    }),
  };
  return pdfmake.createPdf(definition).getBuffer();
}
