/**
 * The line of a hint, for a field that has none beside fields that have one: their controls stand level. Where
 * fields stand under each other it takes no room.
 */
export function NoHint() {
  return <span className="max-[760px]:hidden">{"\u00a0"}</span>;
}
