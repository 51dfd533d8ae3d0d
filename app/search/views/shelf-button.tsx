/** Id of the one form all rows share. */
export const SHELF = "shelf";

export interface ShelfWords {
  add: string;
  remove: string;
}

interface Subject {
  subject: string;
  title: string;
  /** It is on the shortlist already. */
  on: boolean;
}

/** Puts a result on the shortlist or takes it off. */
export function shelfButton({ subject, title, on }: Subject, words: ShelfWords) {
  return (
    <p className="shelf">
      <button
        type="submit"
        form={SHELF}
        className="more"
        name={on ? "remove" : "add"}
        value={subject}
      >
        {on ? words.remove : words.add}
        <span className="vh">{`: ${title}`}</span>
      </button>
    </p>
  );
}
