/** The list of everything that can be translated: each text once, with the English as a translator may copy it. */
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { CURRENT_CHECKLIST } from '../../lib/checklists';
import { readPattern } from '../../lib/domain/fluent-pattern';
import { refusalOf } from '../../lib/domain/translation';
import { checklistWords, screenWords } from '../../lib/domain/words';
import { repoFiles } from '../repo/police/repo-files';

const FILES = repoFiles(/^locales\/en-GB\/.*\.ftl$/).map(({ path, text }) => ({ name: path, source: text }));

describe('screenWords', () => {
  it('lists messages in their order, with the comment that stands before them', () => {
    const source =
      '# First part.\na = A\nb =\n    { $x ->\n       *[other] { $x } b\n    }\n\n## Second part.\n-term = T\nc =\n    .attribute = only\nd = D\n';
    expect(
      screenWords([
        { name: 'one', source },
        { name: 'two', source: 'e = E\n' },
      ]),
    ).toEqual([
      { id: 'screen:a', english: 'A', note: 'one: First part.' },
      { id: 'screen:b', english: '{ $x ->\n   *[other] { $x } b\n}', note: 'one: First part.' },
      { id: 'screen:d', english: 'D', note: 'one: Second part.' },
      { id: 'screen:e', english: 'E', note: 'two' },
    ]);
  });

  it('has every message of ours, each of which would do as its own translation', () => {
    const words = screenWords(FILES);
    expect(words).toHaveLength(FILES.flatMap(({ source }) => new FluentResource(source).body).length);
    expect(
      words.filter((word) => readPattern(word.english) === null || refusalOf(word, word.english)),
    ).toEqual([]);
  });
});

describe('checklistWords', () => {
  const { ref, text } = CURRENT_CHECKLIST;
  const words = new Map(checklistWords(ref.version, text).map((word) => [word.id, word]));

  it('has each wording of each question, with its short name as a note', () => {
    for (const [id, question] of Object.entries(text.questions)) {
      for (const [wording, english] of Object.entries(question.text)) {
        expect(words.get(`checklist:${ref.version}:${id}:text.${wording}`)).toMatchObject({ english });
      }
      expect(words.get(`checklist:${ref.version}:${id}:why`)).toMatchObject({
        english: question.why,
        note: `${id} (${question.label}) why`,
      });
    }
  });

  it('has what is said once and what themes, uses and facts are called', () => {
    expect(words.get(`checklist:${ref.version}:checklist:status`)?.english).toBe(text.status);
    expect(words.get(`checklist:${ref.version}:themes:COP.name`)?.english).toBe(text.themes.COP?.name);
    expect(words.get(`checklist:${ref.version}:useTypes:A.examples`)?.english).toBe(text.useTypes.A.examples);
    expect(words.get(`checklist:${ref.version}:facts:ai`)?.english).toBe(text.facts.ai);
  });

  it('has no codes', () => {
    expect([...words.keys()].filter((id) => /language|picture/.test(id))).toEqual([]);
  });
});
