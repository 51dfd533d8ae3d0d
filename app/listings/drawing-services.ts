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

export function network(dice: Dice): Stroke[] {
  const points = times(8, (i) => {
    const angle = (i / 8) * 2 * Math.PI + dice(5) / 14;
    return [
      198 + Math.round(150 * Math.cos(angle)),
      124 + Math.round(88 * Math.sin(angle)),
    ] as const;
  });
  const ring = points.map(([x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [x, y];
    return `M${x} ${y}L${nx} ${ny}`;
  });
  return [
    { d: points.map(([x, y]) => `M198 124L${x} ${y}`).join("") },
    { d: ring.join(""), as: "thin" },
    { d: `${rect(162, 92, 72, 64, 8)}M162 114h72M162 136h72`, as: "solid" },
    dots(
      points.map((point) => point),
      8,
    ),
    dots([
      [174, 103],
      [174, 125],
      [174, 147],
    ]),
    { d: "M190 103h34M190 125h34M190 147h20", as: "accent" },
  ];
}

export function ledger(dice: Dice): Stroke[] {
  const bars = times(6, () => 26 + dice(86));
  return [
    { d: rect(30, 26, 160, 204, 4) },
    { d: `M30 62H190M130 62V230${joined(6, (i) => `M30 ${90 + i * 24}H190`)}`, as: "thin" },
    { d: joined(6, (i) => `M42 ${80 + i * 24}h${40 + dice(36)}`), as: "accent" },
    { d: joined(6, (i) => `M146 ${80 + i * 24}h${18 + dice(20)}`) },
    { d: `M220 ${GROUND}H380M220 ${GROUND}V60` },
    { d: bars.map((h, i) => rect(232 + i * 24, GROUND - h, 15, h)).join("") },
    {
      d: bars.map((h, i) => `${i === 0 ? "M" : "L"}${239.5 + i * 24} ${GROUND - h - 16}`).join(""),
      as: "accent",
    },
    dots(bars.map((h, i) => [239.5 + i * 24, GROUND - h - 16] as const)),
  ];
}

export function wards(dice: Dice): Stroke[] {
  const at = (i: number) => dice(18) - 9 + i;
  const [a, b, c] = [at(120), at(204), at(286)];
  return [
    {
      d: `M40 60L${a} 30L${b} 44L${c} 26L360 66L348 150L372 206L${c} 228L${b} 214L${a} 232L34 198L56 130z`,
    },
    {
      d: `M${a} 30L${a + 14} 110L56 130M${a + 14} 110L${b} 128L${b} 44M${b} 128L${c} 104L${c} 26M${c} 104L348 150M${a + 14} 110L${a} 232M${b} 128L${b} 214M${c} 104L${c} 228`,
      as: "thin",
    },
    { d: `M18 96Q120 150 190 100T384 120`, as: "accent" },
    { d: `M${b} 128v-34${circle(b, 82, 12)}` },
    dots(
      [
        [b, 82],
        [a - 20, 180],
        [c + 34, 186],
        [c - 30, 70],
      ],
      4.5,
    ),
  ];
}

export function board(dice: Dice): Stroke[] {
  const seats = 5 + dice(2);
  return [
    ground,
    { d: rect(84, 24, 228, 112, 4) },
    { d: "M110 112q30 -50 58 -20q30 26 60 -30q26 -30 58 -12", as: "accent" },
    { d: "M110 50h60M110 64h40M236 104h54", as: "thin" },
    {
      d: joined(
        seats,
        (i) =>
          `${circle(56 + i * (284 / (seats - 1)), 172, 10)}M${38 + i * (284 / (seats - 1))} 214q0 -28 18 -28t18 28z`,
      ),
    },
    dots(
      [
        [168, 92],
        [228, 62],
        [286, 50],
      ],
      4,
    ),
  ];
}

export function pulse(dice: Dice): Stroke[] {
  const beat = 30 + dice(24);
  return [
    ground,
    { d: `${rect(36, 34, 236, 140, 10)}M110 174v30M198 174v30M84 204h140M84 204v22M224 204v22` },
    {
      d: `M50 108h40l10 -14 12 26 14 -${beat} 16 ${beat + 24} 14 -36 10 14h32l10 -14 12 26 14 -${beat} 10 36h16`,
      as: "accent",
    },
    { d: "M52 54h50M52 150h30M226 150h32M52 132h206M52 84h206", as: "thin" },
    { d: `M318 ${GROUND}V40h40M358 40v20${rect(342, 60, 32, 50, 8)}M358 110v30q0 20 -40 24` },
    { d: "M342 82h32", as: "accent" },
    dots(
      [
        [318, 164],
        [256, 54],
      ],
      4,
    ),
  ];
}

export function papers(dice: Dice): Stroke[] {
  const lines = 6 + dice(3);
  return [
    { d: "M40 20H160L200 60V230H40zM160 20V60H200" },
    { d: joined(lines, (i) => `M62 ${84 + i * 16}h${80 + dice(34)}`), as: "thin" },
    { d: "M64 208q14 -26 22 -6t18 -10 14 10 26 -4", as: "accent" },
    { d: `M236 80h122v150H236zM258 110h78M258 128h78M258 146h50` },
    { d: `${circle(318, 192, 22)}M306 192l8 9 16 -19`, as: "accent" },
    { d: "M200 130h30m-8 -6 8 6 -8 6" },
  ];
}

export function eye(dice: Dice): Stroke[] {
  const boxes = 3 + dice(2);
  return [
    ground,
    { d: `${rect(28, 38, 96, 50, 8)}M124 50l26 -12v50l-26 -12M76 88v30M56 118h40` },
    { d: `${circle(76, 63, 14)}${circle(76, 63, 5)}`, as: "accent" },
    { d: "M150 62L380 110M150 66L380 214", as: "dash" },
    {
      d: joined(
        boxes,
        (i) =>
          `${circle(212 + i * 50, 160, 10)}M${196 + i * 50} ${GROUND}v-24q0 -26 16 -26t16 26v24`,
      ),
    },
    {
      d: joined(boxes, (i) => `M${190 + i * 50} 152v-12h12M${234 + i * 50} 152v-12h-12`),
      as: "accent",
    },
    { d: joined(boxes, (i) => `M${192 + i * 50} 132h${20 + dice(18)}`), as: "thin" },
  ];
}

export function talk(dice: Dice): Stroke[] {
  const waves = 9 + dice(4);
  return [
    { d: "M28 36H228q12 0 12 12v62q0 12 -12 12H92l-34 30v-30H28q-12 0 -12 -12V48q0 -12 12 -12z" },
    { d: "M44 62h150M44 80h118M44 98h136", as: "thin" },
    { d: "M368 110H250v60q0 12 12 12h62l30 30v-30h14q12 0 12 -12v-48q0 -12 -12 -12z" },
    {
      d: joined(
        waves,
        (i) => `M${268 + i * (96 / waves)} ${146 - (6 + dice(14))}V${146 + 6 + dice(14)}`,
      ),
      as: "accent",
    },
    dots([[212, 62]], 5),
    { d: `M60 ${GROUND}h120M80 208h80`, as: "thin" },
  ];
}
