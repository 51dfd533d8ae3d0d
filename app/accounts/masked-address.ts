/** Enough of an address for its owner to know it: "l•••@cong-ty.vn". */
export function maskedAddress(email: string): string {
  return email.replace(/^(.).*(@.*)$/u, "$1•••$2");
}
