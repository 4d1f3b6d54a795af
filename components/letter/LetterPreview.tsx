/** The letter as the vendor will read it; it alone is printed. */
import type { LetterDocument, LetterPassage, LetterQuestion } from '../../lib/formats/letter-document';

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  // Two paragraphs may be the same; their order never changes by itself.
  return (
    <>
      {texts.map((text, at) => (
        <p key={at} dir="auto" class="es-letter__words">
          {text}
        </p>
      ))}
    </>
  );
}

function Passage({ lead, passage }: { readonly lead: string; readonly passage: LetterPassage }) {
  return (
    <>
      <p>{lead}</p>
      <blockquote class="es-letter__quote">
        <p dir="auto" class="es-letter__words">
          {passage.text}
        </p>
        {passage.source === '' ? null : (
          <p class="es-hint" dir="auto">
            {passage.source}
          </p>
        )}
      </blockquote>
    </>
  );
}

function Question({ question }: { readonly question: LetterQuestion }) {
  const { number, label, mustHave, words, why, quoteLead, quotes } = question;
  return (
    <li value={number}>
      <p class="es-letter__label">
        <bdi>{label}</bdi>
        {mustHave === null ? null : ` (${mustHave})`}
      </p>
      <Paragraphs texts={words} />
      {why === '' ? null : <p class="es-letter__why">{why}</p>}
      {quotes.map((passage, at) => (
        <Passage key={at} lead={quoteLead} passage={passage} />
      ))}
    </li>
  );
}

export function LetterPreview({ letter }: { readonly letter: LetterDocument }) {
  return (
    <article class="es-letter" lang={letter.language}>
      <h3 class="es-letter__title" dir="auto">
        {letter.heading}
      </h3>
      <dl class="es-letter__facts">
        {letter.facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p dir="auto">{letter.greeting}</p>
      <Paragraphs texts={letter.opening} />
      <h4>{letter.questionsHeading}</h4>
      <ol class="es-letter__questions">
        {letter.questions.map((question) => (
          <Question key={question.number} question={question} />
        ))}
      </ol>
      <Paragraphs texts={letter.closing} />
      <div class="es-letter__standing">
        <Paragraphs texts={letter.standing} />
      </div>
    </article>
  );
}
