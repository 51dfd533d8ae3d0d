import { tokenize } from "#app/search/reading/folding.ts";

/**
 * Words no suggestion may say, as an exchange a city runs: insults, sex, and words that accuse. Those of
 * Vietnamese stand with their marks, because most are ordinary words without them.
 */
const words = `fuck fucking shit bitch asshole dick pussy cunt porn sex sexy nude xxx casino bet88 viagra
  địt đụ đéo lồn buồi cặc đĩ điếm đm đmm đkm vcl vkl clgt dcm dkm khốn`;
const phrases = `lừa đảo|lừa tiền|ăn cắp|ăn trộm|ăn chặn|tham nhũng|hối lộ|đồ ngu|đồ chó|thằng chó|con chó đẻ|
  óc chó|mất dạy|khốn nạn|vô học|mại dâm|khiêu dâm|phim sex|gái gọi|cờ bạc|cá độ|lô đề|ma túy|thuốc lắc|
  vay nóng|bằng giả|giấy tờ giả|hàng cấm|hack facebook|scam|fraudster|bóc phốt|quỵt nợ|trốn thuế`;

const spelled = (text: string) => tokenize(text).map(({ exact }) => exact);
const alone = new Set(spelled(words));
const together = phrases.split("|").map((phrase) => ` ${spelled(phrase).join(" ")} `);

/** Whether a query says something the exchange must not put into anybody's mouth. */
export function isCoarse(query: string): boolean {
  const said = spelled(query);
  const text = ` ${said.join(" ")} `;
  return said.some((word) => alone.has(word)) || together.some((phrase) => text.includes(phrase));
}
