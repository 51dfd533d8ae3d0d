/** Id of the one form all rows share. */
export const SHELF = "shelf";

export interface ShelfWords {
  add: string;
  remove: string;
}

interface Props {
  subject: string;
  title: string;
  /** It is on the shortlist already. */
  on: boolean;
  words: ShelfWords;
}

/** Puts a result on the shortlist or takes it off. */
export function ShelfButton({ subject, title, on, words }: Props) {
  return (
    <p>
      <button
        type="submit"
        form={SHELF}
        className="more"
        name={on ? "remove" : "add"}
        value={subject}
      >
        {on ? words.remove : words.add}
        <span className="vh">: {title}</span>
      </button>
    </p>
  );
}
