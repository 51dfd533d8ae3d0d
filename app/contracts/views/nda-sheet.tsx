import type { FilledNda, PartyBlock } from "../model.ts";
import { useContractWords } from "./use-contract-words.ts";

const languages = ["vi", "en"] as const;

function Party({ label, party }: { label: string; party: PartyBlock }) {
  const { say } = useContractWords();
  return (
    <div className="pair">
      {languages.map((lang) => (
        <div key={lang} lang={lang} className="f">
          <p>
            <b>
              {say(`sheet.${lang}.${label}`)}: {party.name[lang]}
            </b>
          </p>
          <p>{say(`sheet.${lang}.tax_code`, { value: party.taxCode })}</p>
          <p>{say(`sheet.${lang}.address`, { value: party.address[lang] })}</p>
          <p>
            {say(`sheet.${lang}.representative`, {
              name: party.representative,
              position: party.position[lang],
            })}
          </p>
        </div>
      ))}
    </div>
  );
}

/** On a phone the columns would stand under each other: one language is read, the other is a press away. */
function LanguageChoice() {
  const { say, locale } = useContractWords();
  return (
    <fieldset className="languages mt-s-4">
      <legend className="sub">{say("nda.read_in")}</legend>
      <div className="opts">
        {[...languages, "both" as const].map((value) => (
          <label className="tick" key={value}>
            <input type="radio" name="read-in" value={value} defaultChecked={value === locale} />
            {say(`nda.languages.${value}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The NDA as it is confirmed, always in both languages; beside each other where there is room. */
export function NdaSheet({ nda }: { nda: FilledNda }) {
  const { say } = useContractWords();
  const recipient = nda.kind === "mutual" ? "second" : "recipient";
  return (
    <section aria-labelledby="nda-text" className="bilingual mt-s-4">
      <h2 id="nda-text" className="vh">
        {say("nda.text")}
      </h2>
      <LanguageChoice />
      <div className="pair">
        {languages.map((lang) => (
          <p key={lang} lang={lang} className="f">
            <b>{nda.title[lang]}</b>
          </p>
        ))}
      </div>
      <Party label="first" party={nda.seller} />
      <Party label={recipient} party={nda.buyer} />
      {nda.clauses.map((clause, index) => (
        <div className="pair" key={clause.heading.vi}>
          {languages.map((lang) => (
            <div key={lang} lang={lang} className="f">
              <h3>
                {say(`sheet.${lang}.article`, { number: index + 1, heading: clause.heading[lang] })}
              </h3>
              <p>{clause.text[lang]}</p>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
