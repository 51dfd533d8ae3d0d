/** Beginnings of Vietnamese syllables without marks; none is one too. */
const ONSETS = "b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");

/** What may follow a beginning, without marks and tones. */
const RHYMES = `a ac ach ai am an ang anh ao ap at au ay
  e ec em en eng enh eo ep et ech eu
  i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong oong op ot
  u ua uan uang uat uay uc ue uech uen uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu
  uy uya uych uyen uyet uynh uyt uyu y ych yem yen yet yeu ynh yt`
  .split(/\s+/)
  .filter(Boolean);

/** About 3,000 shapes, of which some two thirds are in use. */
const shapes = new Set(["", ...ONSETS].flatMap((onset) => RHYMES.map((rhyme) => onset + rhyme)));

/** Whether a word without marks is shaped like one Vietnamese syllable: "nuoc", "say", not "dry". */
export function isSyllable(folded: string): boolean {
  return shapes.has(folded);
}
