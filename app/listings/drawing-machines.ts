import {
  circle,
  type Dice,
  dots,
  GROUND,
  ground,
  joined,
  rect,
  type Stroke,
  teeth,
  times,
} from "./drawing-pen.ts";

export function gears(dice: Dice): Stroke[] {
  const big = 14 + 2 * dice(4);
  return [
    ground,
    { d: `${circle(128, 128, 66)}${circle(128, 128, 22)}` },
    { d: teeth(128, 128, 66, big) },
    { d: `${circle(246, 84, 38)}${circle(246, 84, 12)}${teeth(246, 84, 38, 10)}`, as: "accent" },
    { d: `${circle(292, 168, 30)}${circle(292, 168, 9)}${teeth(292, 168, 30, 8)}` },
    {
      d: joined(
        6,
        (i) => `M128 128l${(58 * Math.cos(i)).toFixed(1)} ${(58 * Math.sin(i)).toFixed(1)}`,
      ),
      as: "thin",
    },
    { d: `M340 ${GROUND}V60h36V${GROUND}M346 76h24M346 92h24M346 108h24`, as: "thin" },
    dots(
      [
        [128, 128],
        [246, 84],
        [292, 168],
      ],
      4,
    ),
  ];
}

export function chip(dice: Dice): Stroke[] {
  const pins = 5 + dice(3);
  const gap = 96 / (pins - 1);
  const sides = joined(pins, (i) => {
    const at = 150 + i * gap;
    const y = 74 + i * gap;
    return `M${at} 58V34M${at} 186v24M134 ${y}h-24M262 ${y}h24`;
  });
  return [
    { d: rect(134, 58, 128, 128, 8) },
    { d: sides },
    { d: rect(166, 90, 64, 64, 4), as: "accent" },
    { d: "M182 106h32v32h-32zM150 74h8", as: "thin" },
    {
      d: `M110 ${74 + gap}H60V40M110 ${74 + 3 * gap}H40V200M286 ${74 + gap}h50V50M286 ${74 + 3 * gap}h70v40`,
      as: "thin",
    },
    dots(
      [
        [60, 36],
        [40, 204],
        [336, 46],
        [356, 74 + 3 * gap + 44],
        [198, 122],
      ],
      5,
    ),
  ];
}

export function panels(dice: Dice): Stroke[] {
  const tilt = 30 + dice(14);
  const panel = (x: number) =>
    `M${x} 190l${tilt} -74h84l${-tilt} 74zM${x + 42} 190l${tilt} -74M${x + tilt / 3} 165h84M${x + (2 * tilt) / 3} 141h84`;
  return [
    ground,
    { d: panel(20) + panel(138) },
    { d: `M76 190v36M194 190v36M64 226h24M182 226h24` },
    { d: `${circle(88, 56, 20)}${teeth(88, 56, 26, 10)}`, as: "accent" },
    { d: `M288 ${GROUND}L322 60L356 ${GROUND}M298 176h48M306 132h32M286 92h72M296 72h52` },
    { d: "M20 84Q160 120 288 92M358 92Q376 98 392 96", as: "thin" },
    dots([
      [288, 92],
      [358, 92],
      [322, 60],
    ]),
  ];
}

export function tanks(dice: Dice): Stroke[] {
  const levels = [118 + dice(20), 132 + dice(20), 146 + dice(20)];
  return [
    ground,
    { d: joined(3, (i) => `M${28 + i * 112} 82V206q0 20 20 20h56q20 0 20 -20V82`) },
    {
      d: joined(3, (i) => `M${28 + i * 112} ${levels[i]}${joined(4, () => "q6 -7 12 0t12 0")}`),
      as: "accent",
    },
    { d: "M124 108h16M236 122h16M348 136h36M76 82V40H20", as: "thin" },
    { d: "M12 40H76m-40 -6 -10 6 10 6" },
    dots(
      times(9, (i) => [48 + (i % 3) * 20, 190 - Math.floor(i / 3) * 20] as const),
      2.6,
    ),
    {
      d: `M188 82V48${circle(188, 40, 8)}M164 206h48M276 170h48M276 186h48M276 202h48`,
      as: "thin",
    },
  ];
}

export function crane(dice: Dice): Stroke[] {
  const floors = 4 + dice(3);
  const step = 150 / floors;
  return [
    ground,
    { d: `M40 ${GROUND}V${GROUND - floors * step}h150V${GROUND}` },
    { d: joined(floors - 1, (i) => `M40 ${GROUND - (i + 1) * step}h150`), as: "thin" },
    {
      d: `M90 ${GROUND}V${GROUND - floors * step}M140 ${GROUND}V${GROUND - floors * step}`,
      as: "thin",
    },
    { d: `M280 ${GROUND}V30h20V${GROUND}M130 46H372M280 30l-60 16M300 30l60 16` },
    { d: joined(8, (i) => `M280 ${54 + i * 22}l20 22`), as: "thin" },
    { d: `M160 46v${30 + dice(20)}`, as: "dash" },
    { d: rect(142, 84, 36, 14), as: "accent" },
    { d: `${rect(340, 52, 26, 22)}M262 ${GROUND}h56` },
  ];
}

export function shelves(dice: Dice): Stroke[] {
  const goods = joined(3, (row) =>
    joined(7, (i) => {
      const h = 16 + dice(26);
      return rect(40 + i * 30, 82 + row * 54 - h, 22, h);
    }),
  );
  return [
    ground,
    { d: `M28 ${GROUND}V30H258V${GROUND}M28 82H258M28 136H258M28 190H258` },
    { d: goods, as: "thin" },
    { d: `${rect(288, 96, 84, 66, 4)}M330 162v30M300 192h60M288 192h84v34h-84z` },
    { d: "M300 116h36M300 130h54M300 144h22", as: "accent" },
    dots([
      [362, 108],
      [306, 208],
      [322, 208],
      [338, 208],
    ]),
  ];
}

export function route(dice: Dice): Stroke[] {
  const bend = 40 + dice(40);
  return [
    ground,
    { d: `M30 54q80 ${bend} 150 20t140 -10q40 -10 52 14`, as: "dash" },
    dots(
      [
        [30, 54],
        [180, 74],
        [372, 78],
      ],
      6,
    ),
    {
      d: "M30 54m-12 0a12 12 0 1 0 24 0a12 12 0 1 0 -24 0M372 78m-12 0a12 12 0 1 0 24 0a12 12 0 1 0 -24 0",
    },
    { d: "M60 206V124h150v82M210 150h52l30 30v26M60 206h22M118 206h92M240 206h12" },
    {
      d: `${circle(100, 208, 18)}${circle(100, 208, 6)}${circle(272, 208, 18)}${circle(272, 208, 6)}`,
    },
    { d: "M222 162h34l16 18h-50z", as: "thin" },
    {
      d: `${joined(3, (i) => rect(74 + i * 44, 158, 36, 36))}${joined(3, (i) => `M${92 + i * 44} 158v36`)}`,
      as: "accent",
    },
  ];
}

export function rooms(dice: Dice): Stroke[] {
  const lit = dice(9);
  return [
    ground,
    {
      d: `M70 ${GROUND}V76L198 24L326 76V${GROUND}M70 76H326M70 126H326M70 176H326M156 76V${GROUND}M240 76V${GROUND}`,
    },
    {
      d: joined(9, (i) => rect(92 + (i % 3) * 84, 88 + Math.floor(i / 3) * 50, 42, 28)),
      as: "thin",
    },
    { d: rect(92 + (lit % 3) * 84, 88 + Math.floor(lit / 3) * 50, 42, 28), as: "accent" },
    {
      d: `M20 ${GROUND}v-40q0 -20 14 -20t14 20v40M348 ${GROUND}v-50q0 -20 14 -20t14 20v50`,
      as: "thin",
    },
    dots([[198, 52]], 5),
  ];
}
