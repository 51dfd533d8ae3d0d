/** Members who asked the exchange's staff to act for them; days are counted from the first start. */
export const grants = [
  {
    person: "toan.ben-dat",
    scopes: ["listings", "deals"] as const,
    daysAgo: 9,
    endsInDays: 80,
  },
];
