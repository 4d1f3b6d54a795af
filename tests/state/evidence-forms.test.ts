/** Forms for evidence filled in by hand: what is missing, what becomes of it, and nothing typed is lost. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Evidence } from '../../lib/domain/evidence';
import {
  DRAFT_KINDS,
  emptyForm,
  FORM_FIELDS,
  formOf,
  hasWords,
  readForm,
  typedWords,
} from '../../lib/state/evidence-forms';
import { ASSESSMENT, FORMS, hashOf, PAGE, PRODUCT, quoteOf, timeOf } from '../fixtures/evidence/builders';
import { FULL_DISK } from '../fixtures/evidence/fakes';
import { evidenceState } from '../fixtures/evidence/state';
import { idOf } from '../fixtures/records/builders';

const FRAME = {
  id: idOf(90),
  assessmentId: ASSESSMENT,
  productId: PRODUCT,
  questionIds: ['AAA1'],
  now: timeOf(5),
  exactHash: hashOf(4),
};
const BESIDE = { pageKey: PAGE, title: 'Lantern' };
const NOWHERE = null;
const filled = (kind: (typeof DRAFT_KINDS)[number], values: Readonly<Record<string, string>>) => {
  const empty = emptyForm(kind, '2026-11-02', BESIDE);
  return readForm({ kind, values: { ...empty.values, ...values } }, FRAME);
};

describe('readForm', () => {
  it.each(FORMS)('makes of a $kind’s own form what it was', (evidence) => {
    const reading = readForm(formOf(evidence), { ...FRAME, id: evidence.id });
    const { createdAt, updatedAt, revision, ...said } = evidence;
    expect(reading).toMatchObject({ ok: true, evidence: said });
  });

  it.each([
    ['typed', { exact: 'missing', page: 'missing' }],
    ['document', { name: 'missing', access: 'missing' }],
    ['address', { url: 'missing' }],
    ['register', { register: 'missing' }],
    ['conversation', { withWhom: 'missing' }],
    ['not-found', { lookedFor: 'missing', places: 'missing' }],
    ['experience', { what: 'missing' }],
  ] as const)('says what is missing in an empty form for %s', (kind, problems) => {
    const reading = readForm(emptyForm(kind, '2026-11-02', NOWHERE), FRAME);
    expect(reading).toEqual({ ok: false, problems });
  });

  it.each([
    ['address', { url: 'ftp://files.example/a' }, { url: 'not-an-address' }],
    ['address', { url: 'not an address at all' }, { url: 'not-an-address' }],
    ['typed', { exact: 'Words', page: 'javascript:alert(1)' }, { page: 'not-an-address' }],
    ['register', { register: 'A', lookedUpOn: '2026-02' }, { lookedUpOn: 'not-a-day' }],
    ['experience', { what: 'a'.repeat(4_001) }, { what: 'too-long' }],
    ['not-found', { lookedFor: 'A', places: 'a\n'.repeat(31) }, { places: 'too-many' }],
    ['not-found', { lookedFor: 'A', places: 'a'.repeat(501) }, { places: 'too-long' }],
  ] as const)('finds in a form for %s with %j what is to be put right', (kind, values, problems) => {
    expect(filled(kind, values)).toEqual({ ok: false, problems });
  });

  it('takes an address as people write it', () => {
    expect(filled('address', { url: ' register.example/a?b=1 ' })).toMatchObject({
      evidence: { url: 'https://register.example/a?b=1' },
    });
    expect(filled('address', { url: 'localhost:8080/a' })).toMatchObject({
      evidence: { url: 'https://localhost:8080/a' },
    });
  });

  it('takes one place a line, and leaves out empty lines', () => {
    expect(filled('not-found', { lookedFor: 'A', places: ' One \n\n Two\n' })).toMatchObject({
      evidence: { places: ['One', 'Two'], on: '2026-11-02' },
    });
  });

  it('makes of typed words a quote of the page, without query or fragment, and a link that leads there', () => {
    const reading = filled('typed', {
      exact: ' Made  with care\u00adworkers - and, families ',
      page: 'https://u:p@hollyhock.example/a?x=1#b',
    });
    expect(reading).toMatchObject({
      ok: true,
      evidence: {
        kind: 'quote',
        exact: 'Made with careworkers - and, families',
        exactHash: FRAME.exactHash,
        foundBy: 'typed',
        selectors: { prefix: '', suffix: '', position: null },
        source: { pageKey: 'https://hollyhock.example/a', title: 'Lantern', textHash: null },
        textDirective: 'text=Made%20with%20careworkers%20%2D%20and%2C%20families',
      },
    });
  });

  it('makes no link of words on several lines, or of many', () => {
    expect(filled('typed', { exact: 'One\nTwo' })).toMatchObject({ evidence: { textDirective: '' } });
    expect(filled('typed', { exact: 'a'.repeat(301) })).toMatchObject({ evidence: { textDirective: '' } });
  });

  it('makes only records that can be kept, whatever is typed', () => {
    const kind = fc.constantFrom(...DRAFT_KINDS);
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('2026-11-02', PAGE));
    fc.assert(
      fc.property(kind, fc.infiniteStream(text), (which, texts) => {
        const values = Object.fromEntries(
          FORM_FIELDS[which].map(({ name }) => [name, texts.next().value ?? '']),
        );
        const reading = readForm({ kind: which, values }, FRAME);
        const names = FORM_FIELDS[which].map(({ name }) => name);
        if (reading.ok) expect(v.parse(Evidence, reading.evidence)).toEqual(reading.evidence);
        else expect(Object.keys(reading.problems).filter((name) => !names.includes(name))).toEqual([]);
        expect(reading.ok || Object.keys(reading.problems).length > 0).toBe(true);
      }),
    );
  });
});

describe('typedWords', () => {
  it('comes to the same when done twice, on one line or several', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = typedWords(text);
        expect(typedWords(once)).toBe(once);
        expect(once).toBe(once.trim());
      }),
    );
    expect(typedWords('a\u00a0 b\r\n\r\n  c ')).toBe('a b\nc');
  });
});

describe('an open form', () => {
  it('keeps what is typed until it is kept, and begins with the page beside', async () => {
    const { state, desk } = await evidenceState();
    state.openForm('AAA1', 'typed');
    expect(state.formFor('AAA1')?.form.values).toMatchObject({ page: PAGE, title: 'Lantern for care homes' });
    state.writeForm('AAA1', 'exact', 'Typed words');
    expect(await state.submitForm('AAA1')).toBe(true);
    expect(state.formFor('AAA1')).toBeNull();
    expect([...desk.stored.values()]).toMatchObject([
      { kind: 'quote', exact: 'Typed words', exactHash: hashOf(11), questionIds: ['AAA1'] },
    ]);
  });

  it('stays with what is to be put right, and takes each problem away as its field is written', async () => {
    const { state, desk } = await evidenceState();
    state.openForm('AAA1', 'not-found');
    expect(await state.submitForm('AAA1')).toBe(false);
    expect(state.formFor('AAA1')).toMatchObject({
      tries: 1,
      problems: { lookedFor: 'missing', places: 'missing' },
    });
    state.writeForm('AAA1', 'places', 'The product page');
    expect(state.formFor('AAA1')?.problems).toEqual({ lookedFor: 'missing' });
    expect(desk.stored.size).toBe(0);
  });

  it('loses nothing when the store fails, and keeps one piece when the answer was lost', async () => {
    const { state, desk } = await evidenceState();
    state.openForm('AAA1', 'experience');
    state.writeForm('AAA1', 'what', 'It rang all night.');
    desk.fails = FULL_DISK;
    expect(await state.submitForm('AAA1')).toBe(false);
    expect(state.formFor('AAA1')).toMatchObject({
      status: FULL_DISK,
      form: { values: { what: 'It rang all night.' } },
    });
    desk.fails = null;
    desk.loseAnswer = true;
    expect(await state.submitForm('AAA1')).toBe(false);
    expect(await state.submitForm('AAA1')).toBe(true);
    expect(desk.stored.size).toBe(1);
    expect(state.all.value).toHaveLength(1);
  });

  it('keeps once when it is sent twice at once', async () => {
    const { state, desk } = await evidenceState();
    state.openForm('AAA1', 'experience');
    state.writeForm('AAA1', 'what', 'It rang.');
    expect(await Promise.all([state.submitForm('AAA1'), state.submitForm('AAA1')])).toEqual([true, false]);
    expect(desk.stored.size).toBe(1);
  });

  it('corrects what was kept, and leaves note, questions and age as they are', async () => {
    const document = FORMS[0];
    if (!document) throw new Error('there is a document');
    const { state, desk } = await evidenceState([
      { ...document, note: 'mine', questionIds: ['AAA1', 'AAA2'] },
    ]);
    const kept = state.all.value[0];
    if (kept?.kind !== 'document') throw new Error('there is a document');
    state.correct('AAA1', kept);
    state.writeForm('AAA1', 'version', '2.0');
    expect(await state.submitForm('AAA1')).toBe(true);
    expect(desk.stored.get(document.id)).toMatchObject({
      version: '2.0',
      note: 'mine',
      questionIds: ['AAA1', 'AAA2'],
      createdAt: document.createdAt,
    });
  });

  it('tells of another window’s correction instead of writing over it', async () => {
    const experience = FORMS[5];
    if (experience?.kind !== 'experience') throw new Error('there is an experience');
    const { state, desk } = await evidenceState([experience]);
    state.correct('AAA1', experience);
    state.writeForm('AAA1', 'what', 'mine');
    desk.change(experience.id, (now) => ({ ...now, what: 'theirs' }));
    await state.submitForm('AAA1');
    expect(state.statusOf(experience.id)).toMatchObject({
      kind: 'conflict',
      mine: { what: 'mine' },
      theirs: { what: 'theirs' },
    });
    await state.resolve(experience.id, 'mine');
    expect(desk.stored.get(experience.id)).toMatchObject({ what: 'mine' });
  });

  it('is one a question, and is put away with its words', async () => {
    const { state } = await evidenceState([quoteOf(1)]);
    state.openForm('AAA1', 'document');
    state.openForm('AAA2', 'register');
    state.writeForm('AAA1', 'name', 'Impact assessment');
    expect(state.formFor('AAA2')?.form.kind).toBe('register');
    state.closeForm('AAA1');
    state.openForm('AAA1', 'document');
    expect(state.formFor('AAA1')?.form.values.name).toBe('');
  });
});

describe('hasWords', () => {
  it('is false of a form that only holds what it began with', () => {
    const empty = emptyForm('not-found', '2026-11-02', NOWHERE);
    expect(hasWords(empty, empty)).toBe(false);
    expect(hasWords({ ...empty, values: { ...empty.values, places: 'The page' } }, empty)).toBe(true);
  });
});

it('knows of words that would be lost, typed or taken, until they are kept or put away', async () => {
  const { state } = await evidenceState();
  state.openForm('AAA1', 'not-found');
  expect(state.hasUnkept.value).toBe(false);
  state.writeForm('AAA1', 'lookedFor', 'Who took part');
  expect(state.hasUnkept.value).toBe(true);
  state.closeForm('AAA1');
  expect(state.hasUnkept.value).toBe(false);
  await state.take('AAA1', false);
  expect(state.hasUnkept.value).toBe(true);
  await state.keepDraft(state.drafts.value[0]?.id ?? '');
  expect(state.hasUnkept.value).toBe(false);
});
