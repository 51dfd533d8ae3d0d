import { type Forms, fold, isMarked, wordsOf } from "./folding.ts";

/**
 * Words that carry no topic: grammar, greetings, people talking about themselves, times. Written with their
 * marks, because "cho" is one and "chợ" and "chó" are not.
 */
const WORDS = `
  và của là cho các những được với trong từ tại khi hoặc theo để bằng về có không bị cần muốn một này
  đang ra vào thì mà nên do ở đến tới như rất còn cũng đã sẽ chưa đó kia ấy nọ nào gì sao đâu bao nhiêu
  mấy vì bởi tuy nhưng song nếu hay rồi xong lại nữa chỉ thôi hơi quá lắm hết vẫn đều mọi mỗi từng cả
  tôi em anh chị cháu bác cô chú ông bà mình bạn họ nó ta chúng ạ nhé nha ơi dạ vâng xin chào hỏi nhờ
  giúp mong kính thưa à đi phải bên qua sang lên xuống trên dưới trước sau giữa ngoài cùng gồm
  hằng hàng ngày tháng năm tuần hôm nay mai tối ngoái hiện lúc vừa mới sắp luôn thường
  thấy biết nghĩ nói bảo kêu tìm kiếm dùng thể loại cái chiếc con việc sự cách kiểu vài nhiều ít khoảng hơn
  the of and for with to in on by from or an is are was were be been we our us i my me you your it its
  this that these those at as need needs want wants would like looking look find help please can could
  have has had do does not no but if so than then there their them they very some any more most into
  about over under after before which who what when where how all a`;

/** Topic words that look like grammar: alone or beside their partner they are what is looked for. */
const spoken = new Set(
  WORDS.split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => wordsOf(word).map(({ exact }) => exact)),
);

/** The few that are grammar whatever stands around them; the rest only in a long story. */
const always = new Set(
  `và của là cho các những được với trong từ tại khi hoặc theo để bằng về có bị cần muốn một này đang thì mà
   nên do ở đến tới như rất còn cũng đã sẽ chưa tôi
   the of and for with to in on by from or an is are we need want our that this it at be as a`
    .split(/\s+/)
    .flatMap((word) => wordsOf(word).map(({ exact }) => exact)),
);

const spokenPlain = new Set([...spoken].map((exact) => exact.replace(/[SFRXJ]$/, "")).map(fold));
const alwaysPlain = new Set([...always].map((exact) => exact.replace(/[SFRXJ]$/, "")).map(fold));

/** Grammar in any query, by its exact spelling. */
export function isGrammar({ exact }: Pick<Forms, "exact">): boolean {
  return always.has(exact);
}

interface Around {
  /** The query is long: somebody tells a story. */
  story: boolean;
  /** No word of it carries marks, so "cua" may be "của". */
  plain: boolean;
}

/** Whether a word of a query only holds the sentence together. */
export function isFiller({ exact, folded }: Forms, { story, plain }: Around): boolean {
  if (always.has(exact) || (plain && alwaysPlain.has(folded))) return true;
  return story && (spoken.has(exact) || (plain && spokenPlain.has(folded)));
}

/**
 * What nearly every offer is, so that it tells little: who types "phần mềm bán hàng" means selling, and the
 * listing seldom calls itself software.
 */
const GENERIC =
  `phần mềm|ứng dụng|app|hệ thống|giải pháp|công nghệ|thiết bị|dịch vụ|nền tảng|công cụ|chương trình
  |sản phẩm|quy trình|mô hình|phương pháp|dự án|software|system|solution|technology|equipment|service|platform
  |tool|application|device|machine|process|method|công ty|doanh nghiệp|cơ sở|đơn vị|company|business|firm
  |enterprise`
    .split("|")
    .map((phrase) => wordsOf(phrase));

const genericBegins = new Map<string, (readonly Forms[])[]>();
for (const phrase of GENERIC) {
  const first = phrase[0]?.folded ?? "";
  genericBegins.set(first, [...(genericBegins.get(first) ?? []), phrase]);
}

/** Places of generic words in a text, by words as folded or as marked as they are. */
export function genericPlaces(words: readonly Forms[]): Set<number> {
  const places = new Set<number>();
  words.forEach((word, from) => {
    for (const phrase of genericBegins.get(word.folded) ?? []) {
      const stands = phrase.every((part, at) => {
        const here = words[from + at];
        return here?.exact === part.exact || (here?.folded === part.folded && !isMarked(here));
      });
      if (!stands) continue;
      for (let at = 0; at < phrase.length; at += 1) places.add(from + at);
    }
  });
  return places;
}
