import {
  circle,
  type Dice,
  dots,
  GROUND,
  ground,
  joined,
  rect,
  type Stroke,
  times,
} from "./drawing-pen.ts";

export function plant(dice: Dice): Stroke[] {
  const rows = 4 + dice(3);
  const gap = 320 / rows;
  const stems = times(rows, (i) => ({ x: 48 + i * gap, h: 70 + dice(60) }));
  return [
    ground,
    { d: stems.map(({ x, h }) => `M${x} ${GROUND}v${-h}`).join("") },
    {
      d: stems
        .map(({ x, h }) =>
          joined(3, (k) => {
            const y = GROUND - h + 14 + k * 24;
            return `M${x} ${y}q18 -4 24 -22q-20 2 -24 22M${x} ${y + 8}q-18 -4 -24 -22q20 2 24 22`;
          }),
        )
        .join(""),
      as: "accent",
    },
    {
      d: stems.map(({ x }) => `M${x} ${GROUND}q-10 10 -4 20M${x} ${GROUND}q10 8 6 18`).join(""),
      as: "thin",
    },
    { d: `M20 34H376${joined(9, (i) => `M${40 + i * 40} 34v10`)}`, as: "thin" },
    { d: joined(9, (i) => `M${40 + i * 40} 52v14`), as: "dash" },
  ];
}

export function pond(dice: Dice): Stroke[] {
  const fish = 3 + dice(3);
  return [
    { d: `M12 84H384L352 ${GROUND}H44z` },
    {
      d: joined(3, (k) => `M${30 + k * 8} ${100 + k * 12}${joined(8, () => "q10 -7 20 0t20 0")}`),
      as: "thin",
    },
    {
      d: joined(fish, (i) => {
        const x = 84 + i * (210 / fish) + dice(18);
        const y = 146 + dice(52);
        return `M${x} ${y}q20 -16 42 0q-22 16 -42 0l-12 -9v18z`;
      }),
      as: "accent",
    },
    { d: `M198 84V40M198 40h60M258 40v28${circle(258, 76, 8)}` },
    { d: `M176 32h44v8h-44zM60 84v-24h32v24`, as: "thin" },
    dots(
      times(7, (i) => [120 + i * 26, 122 + ((i * 17) % 22)] as const),
      2.4,
    ),
  ];
}

export function dryer(dice: Dice): Stroke[] {
  const trays = 4 + dice(3);
  const gap = 108 / trays;
  return [
    ground,
    { d: rect(20, 66, 168, 140, 16) },
    { d: "M36 66v140M58 206v20M152 206v20", as: "thin" },
    { d: joined(trays, (i) => `M50 ${92 + i * gap}h124`), as: "thin" },
    dots(times(trays * 6, (i) => [62 + (i % 6) * 20, 87.5 + Math.floor(i / 6) * gap] as const)),
    { d: "M188 120h36M188 150h36" },
    { d: "M194 135h22m-6 -5 6 5 -6 5", as: "accent" },
    { d: `${rect(224, 74, 74, 132, 37)}M244 206v20M278 206v20` },
    { d: joined(4, (i) => `M238 ${104 + i * 22}q6 -8 12 0t12 0 12 0 12 0`), as: "accent" },
    {
      d: `M270 74V44h76v124${rect(322, 168, 58, 40, 4)}${circle(342, 188, 12)}M332 208v18M370 208v18`,
    },
    { d: "M362 178h10M362 188h10M362 198h10M342 176v24M330 188h24", as: "thin" },
  ];
}

export function loom(dice: Dice): Stroke[] {
  const threads = 18 + dice(10);
  const gap = 280 / threads;
  return [
    ground,
    { d: `M40 ${GROUND}V40H356V${GROUND}M40 62H356M40 168H356` },
    { d: joined(threads, (i) => `M${58 + i * gap} 62V168`), as: "thin" },
    {
      d: joined(5, (k) => `M58 ${120 + k * 10}${joined(14, () => "q5 -6 10 0t10 0")}`),
      as: "accent",
    },
    {
      d: `${circle(60, 50, 9)}${circle(336, 50, 9)}${circle(198, 188, 16)}M72 188H182M214 188H324`,
    },
    { d: "M150 96h96l12 8 -12 8h-96l-12 -8z" },
  ];
}

export function bench(dice: Dice): Stroke[] {
  const rings = 3 + dice(3);
  return [
    ground,
    { d: `M24 132H372M48 132V${GROUND}M348 132V${GROUND}M48 184H348` },
    { d: `${rect(60, 96, 190, 36)}` },
    { d: joined(4, (i) => `M64 ${103 + i * 8}q60 ${i % 2 ? 5 : -5} 110 0t72 0`), as: "accent" },
    { d: joined(rings, (i) => circle(312, 94, 8 + i * 8)) },
    { d: circle(312, 94, 2), as: "dot" },
    { d: `M172 36V84m-14 -10 14 10 14 -10${rect(142, 14, 60, 22, 3)}` },
    { d: "M70 150h40v22h-40zM130 150h40v22h-40zM190 150h40v22h-40z", as: "thin" },
  ];
}

export function press(dice: Dice): Stroke[] {
  const sheets = 4 + dice(4);
  return [
    ground,
    { d: `${circle(150, 92, 44)}${circle(150, 176, 32)}${circle(232, 134, 30)}` },
    { d: `${circle(150, 92, 6)}${circle(150, 176, 6)}${circle(232, 134, 6)}`, as: "dot" },
    { d: "M30 60H118Q150 136 202 134T250 160H380", as: "accent" },
    { d: joined(sheets, (i) => `M292 ${216 - i * 8}h88`) },
    { d: joined(sheets, (i) => `M22 ${216 - i * 8}h70`), as: "thin" },
    { d: "M104 226V50H196V40M280 226V104H216", as: "thin" },
  ];
}

export function flask(dice: Dice): Stroke[] {
  const level = 140 + dice(30);
  return [
    ground,
    { d: `M92 40h40M100 40v62L48 206q-6 20 14 20h100q20 0 14 -20L124 102V40` },
    { d: `M${80 - (level - 140) * 0.5} ${level}h${64 + (level - 140)}`, as: "accent" },
    dots(times(7, (i) => [84 + ((i * 23) % 62), level + 16 + ((i * 17) % 46)] as const)),
    { d: `M124 60H214q14 0 14 14v44${rect(206, 118, 44, 100, 20)}` },
    { d: "M206 160h44", as: "accent" },
    { d: joined(6, (i) => `M216 ${132 + i * 14}h10`), as: "thin" },
    { d: `M290 ${GROUND}V52H370V${GROUND}M290 92H370M290 132H370M290 172H370` },
    {
      d: joined(
        3,
        (i) => `${rect(302, 100 + i * 40, 14, 32, 5)}${rect(326, 106 + i * 40, 14, 26, 5)}`,
      ),
      as: "thin",
    },
  ];
}

export function kiln(dice: Dice): Stroke[] {
  const courses = 6;
  const stack = 3 + dice(2);
  return [
    ground,
    {
      d: `M30 ${GROUND}V126Q30 54 120 54T210 126V${GROUND}M84 ${GROUND}v-54q0 -34 36 -34t36 34v54`,
    },
    {
      d: joined(
        courses,
        (i) => `M${38 + (i % 2) * 12} ${132 + i * 16}h24M${202 - (i % 2) * 12} ${132 + i * 16}h-24`,
      ),
      as: "thin",
    },
    { d: "M120 214q-22 -20 -6 -44q4 14 12 16q0 -18 -4 -30q34 28 16 58z", as: "accent" },
    { d: "M150 56V16h28v50" },
    {
      d: joined(stack, (r) =>
        joined(4 - (r % 2), (i) => rect(240 + (r % 2) * 17 + i * 35, 206 - r * 20, 33, 20)),
      ),
    },
    { d: "M262 128q26 -14 52 0v20q-26 14 -52 0zM262 128q26 14 52 0" },
    { d: "M156 8q8 -10 16 0t16 0", as: "thin" },
  ];
}
