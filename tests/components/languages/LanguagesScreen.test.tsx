// @vitest-environment happy-dom
/** Choosing a language, a translator's sheet out and in, and removing a translation. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguagesScreen, type LanguagesScreenProps } from '../../../components/languages/LanguagesScreen';
import type { Failure } from '../../../lib/app/ports';
import type { Translation } from '../../../lib/domain/translation';
import type { Word } from '../../../lib/domain/words';
import { readTranslationSheet } from '../../../lib/formats/translation-sheet-read';
import { cleanup, descriptionOf, expectAccessible, field, press, type } from '../review/set-up';
import { setEnglish, WELSH, WORDS } from './set-up';

const FULL: Failure = { kind: 'storage', reason: 'full', detail: 'no room' };

function show(changes: Partial<LanguagesScreenProps> = {}) {
  const saved: { readonly name: string; readonly blob: Blob }[] = [];
  const props: LanguagesScreenProps = {
    current: 'en-GB',
    englishBeside: false,
    translations: [],
    words: WORDS,
    onChoose: vi.fn(),
    onEnglishBeside: vi.fn(),
    save: (name, blob) => saved.push({ name, blob }),
    onKeep: vi.fn(async () => null),
    onRemove: vi.fn(async () => null),
    ...changes,
  };
  const page = (more: Partial<LanguagesScreenProps> = {}) => (
    <main>
      <LanguagesScreen {...props} {...more} />
    </main>
  );
  const { rerender } = render(page());
  return { ...props, saved, again: (more: Partial<LanguagesScreenProps>) => rerender(page(more)) };
}

/** The sheet that was downloaded last, as text without its mark. */
async function lastSheet(saved: readonly { readonly blob: Blob }[]): Promise<string> {
  const bytes = new Uint8Array((await saved.at(-1)?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
  return new TextDecoder().decode(bytes);
}

/** A sheet in Welsh, as a translator sends it back. */
function sheet(rows: readonly string[], language = 'cy'): string {
  const head = 'equal-say-translation-1,English,Translation,By,Reviewed,Note';
  const about = [`language:tag,,${language},,,`, 'language:name,,Cymraeg,,,', 'language:direction,,ltr,,,'];
  return [head, ...about, ...rows, ''].join('\r\n');
}

function load(content: string | Uint8Array<ArrayBuffer>, name = 'cy.csv'): void {
  fireEvent.change(screen.getByLabelText('Choose a sheet'), {
    target: { files: [new File([content], name)] },
  });
}

const GOOD = sheet(['screen:save,Save,Cadw,Gwen,yes,', 'screen:undo,Undo,Dadwneud,Gwen,no,']);
const radio = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });

beforeEach(setEnglish);
afterEach(cleanup);

describe('choosing a language', () => {
  it('offers English, and says that there is nothing else yet', async () => {
    show();
    expect(radio('English').checked).toBe(true);
    expect(descriptionOf(screen.getByRole('group', { name: 'Language' }))).toContain(
      'No translation is loaded yet',
    );
    await expectAccessible();
  });

  it('offers each translation by its own name, and says how far it has come', () => {
    const { onChoose } = show({ translations: [WELSH] });
    const welsh = radio('Cymraeg (cy)');
    expect(descriptionOf(welsh)).toBe(
      `2 of ${WORDS.length} texts are translated, 1 of them not yet reviewed. The others are in English.`,
    );
    fireEvent.click(welsh);
    expect(onChoose).toHaveBeenCalledWith('cy');
  });

  it('offers the made-up languages to translators, and opens that part while one is on screen', () => {
    const { onChoose, again } = show();
    const part = screen.getByText('For translators and designers').closest('details');
    expect(part?.open).toBe(false);
    fireEvent.click(radio('Mirrored, from right to left'));
    expect(onChoose).toHaveBeenCalledWith('ar-XB');
    again({ current: 'ar-XB' });
    expect(part?.open).toBe(true);
    expect(radio('English').checked).toBe(false);
  });

  it('ticks English beside', () => {
    const { onEnglishBeside, again } = show();
    const box = () =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: 'English beside the translation' });
    fireEvent.click(box());
    expect(onEnglishBeside).toHaveBeenLastCalledWith(true);
    again({ englishBeside: true });
    expect(box().checked).toBe(true);
    fireEvent.click(box());
    expect(onEnglishBeside).toHaveBeenLastCalledWith(false);
  });
});

describe('downloading a sheet', () => {
  it('asks for the language first, says what is missing, and puts the focus there', async () => {
    const { saved } = show();
    press('Download the sheet');
    expect(saved).toEqual([]);
    expect(document.activeElement).toBe(field('Language code'));
    expect(descriptionOf(field('Language code'))).toContain('Enter a language code such as');
    expect(descriptionOf(field('What its speakers call the language'))).toContain('own name');
    await expectAccessible();
  });

  it.each(['en-GB', 'Welsh', 'en-XA', 'cy_GB'])('takes "%s" for no code', (tag) => {
    const { saved } = show();
    type('Language code', tag);
    type('What its speakers call the language', 'Cymraeg');
    press('Download the sheet');
    expect(saved).toEqual([]);
    expect(document.activeElement).toBe(field('Language code'));
  });

  it('has every text once, and can be loaded again as it is', async () => {
    const { saved } = show();
    type('Language code', ' ur ');
    type('What its speakers call the language', 'اردو');
    expect(radio('From right to left').checked).toBe(true);
    press('Download the sheet');
    expect(saved[0]?.name).toBe('equal-say-translation-ur.csv');
    expect(screen.getByText('The sheet is in your downloads: equal-say-translation-ur.csv')).toBeTruthy();
    const csv = await lastSheet(saved);
    expect(csv).toContain('\r\nscreen:save,Save,,,no,');
    expect(readTranslationSheet(csv, WORDS)).toEqual({
      kind: 'ok',
      translation: { tag: 'ur', name: 'اردو', direction: 'rtl', entries: {} },
      problems: [],
    });
  });

  it('lets the direction be another than the code says', async () => {
    const { saved } = show();
    type('Language code', 'az');
    type('What its speakers call the language', 'آذربایجان');
    fireEvent.click(radio('From right to left'));
    press('Download the sheet');
    expect(await lastSheet(saved)).toContain('language:direction,ltr,rtl,');
  });

  it('has what there is already, of a translation that is here', async () => {
    const { saved } = show({ translations: [WELSH] });
    fireEvent.change(screen.getByLabelText('Sheet for'), { target: { value: 'cy' } });
    expect(screen.queryByLabelText('Language code')).toBeNull();
    press('Download the sheet');
    expect(readTranslationSheet(await lastSheet(saved), WORDS)).toMatchObject({ translation: WELSH });
  });

  it('makes no second sheet for a language that is here', () => {
    const { saved } = show({ translations: [WELSH] });
    type('Language code', 'cy');
    type('What its speakers call the language', 'Cymraeg');
    press('Download the sheet');
    expect(saved).toEqual([]);
    expect(descriptionOf(field('Language code'))).toContain('There is a translation with this code already');
  });
});

describe('loading a sheet', () => {
  it('shows what is in it, and keeps it only once the person agrees', async () => {
    const { onKeep } = show();
    load(GOOD);
    await screen.findByRole('heading', { name: 'Cymraeg (cy)' });
    expect(screen.getByText('2 texts in the sheet can be shown.')).toBeTruthy();
    expect(screen.getByText(/^1 of them is not reviewed/)).toBeTruthy();
    expect(onKeep).not.toHaveBeenCalled();
    await expectAccessible();
    press('Use this translation');
    expect(onKeep).toHaveBeenCalledWith(WELSH);
    await screen.findByText(/^Cymraeg is here now/);
    expect(document.activeElement?.textContent).toBe('Load a sheet');
    expect(screen.queryByRole('button', { name: 'Use this translation' })).toBeNull();
  });

  it('says that it takes the place of one that is here', async () => {
    show({ translations: [{ ...WELSH, name: 'Cymraeg y De' }] });
    load(GOOD);
    await screen.findByText(/^It takes the place of the Cymraeg y De that is here/);
  });

  it('keeps nothing when it is left', async () => {
    const { onKeep } = show();
    load(GOOD);
    await screen.findByRole('heading', { name: 'Cymraeg (cy)' });
    press('Leave it');
    expect(screen.queryByRole('heading', { name: 'Cymraeg (cy)' })).toBeNull();
    expect(onKeep).not.toHaveBeenCalled();
  });

  it('says what went wrong when it cannot be kept, and lets it be tried again', async () => {
    let failure: Failure | null = FULL;
    const onKeep = vi.fn(async () => failure);
    show({ onKeep });
    load(GOOD);
    await screen.findByRole('heading', { name: 'Cymraeg (cy)' });
    press('Use this translation');
    await screen.findByText('The translation was not kept');
    failure = null;
    press('Use this translation');
    await screen.findByText(/^Cymraeg is here now/);
    expect(onKeep).toHaveBeenCalledTimes(2);
  });

  it('names each row that is wrong, and why', async () => {
    show();
    load(
      sheet([
        'screen:save,Save,Cadw,Gwen,yes,',
        'screen:gone,Gone,Wedi mynd,,no,',
        'screen:undo,Undo,Dad {,,no,',
        'screen:window-title,x,{ $title },,no,',
        'screen:save,Save,Arbed,,no,',
        'screen:cancel,Cancel,Canslo,,perhaps,',
        `screen:close,Close,Cau,${'x'.repeat(201)},no,`,
      ]),
    );
    const table = await screen.findByRole('table', { name: '6 rows need a look' });
    const cells = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
    expect(cells).toEqual([
      '6 | screen:gone | This version has no text with this id. Left out.',
      expect.stringMatching(/^7 \| screen:undo \| It is not put together/),
      '8 | screen:window-title | It lacks what the English fills in: $screen. Left out. It asks for what the English does not fill in: $title. Left out.',
      '9 | screen:save | The same id is in row 5, which counts. Left out.',
      expect.stringMatching(/^10 \| screen:cancel \| “Reviewed” is neither yes nor no/),
      '11 | screen:close | A cell is longer than 200 characters. Left out.',
    ]);
    expect(screen.getByText('2 texts in the sheet can be shown.')).toBeTruthy();
    await expectAccessible();
  });

  it('shows the first hundred rows that are wrong, and how many more there are', async () => {
    show();
    load(sheet(Array.from({ length: 103 }, (_, index) => `screen:gone-${index},x,y,,no,`)));
    await screen.findByText('and 3 more rows');
    expect(screen.getAllByRole('row')).toHaveLength(101);
    expect(screen.queryByRole('button', { name: 'Use this translation' })).toBeNull();
  });

  it.each([
    ['a file that is none of ours', 'name,price\r\n', /^The first row is not that of a sheet/],
    ['a sheet for English', sheet([], 'en-GB'), /^The sheet does not say which language/],
    ['a sheet with a cell missing', `${sheet([])}screen:save,Save\r\n`, /^Row 5 is not a row of the sheet/],
    [
      'a sheet saved in another encoding',
      new Uint8Array([0x43, 0xe9, 0x2c]),
      /^The file is not saved as UTF-8/,
    ],
    ['a file that is far too large', new Uint8Array(10_000_001), /^The file is larger than any sheet/],
  ])('refuses %s, says why, and offers nothing to keep', async (_name, content, words) => {
    show();
    load(content);
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('This sheet cannot be loaded'),
    );
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use this translation' })).toBeNull();
  });

  it('reads a sheet saved as UTF-16, as "Unicode text" is', async () => {
    show();
    const units = Uint16Array.from([...`\ufeff${GOOD}`].map((character) => character.charCodeAt(0)));
    load(new Uint8Array(units.buffer));
    await screen.findByText('2 texts in the sheet can be shown.');
  });

  it('shows the sheet that was chosen last, whichever was read last', async () => {
    show();
    let finish = (_bytes: ArrayBuffer): void => {};
    const slow = new File([GOOD], 'slow.csv');
    slow.arrayBuffer = () => new Promise((resolve) => (finish = resolve));
    fireEvent.change(screen.getByLabelText('Choose a sheet'), { target: { files: [slow] } });
    expect(screen.getByText('Reading slow.csv…')).toBeTruthy();
    load(sheet(['screen:close,Close,Cau,,no,'], 'pl'));
    await screen.findByRole('heading', { name: 'Cymraeg (pl)' });
    await act(async () => finish(new TextEncoder().encode(GOOD).buffer));
    expect(screen.queryByRole('heading', { name: 'Cymraeg (cy)' })).toBeNull();
  });

  it('says that a file cannot be read', async () => {
    show();
    const gone = new File([GOOD], 'gone.csv');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    fireEvent.change(screen.getByLabelText('Choose a sheet'), { target: { files: [gone] } });
    await screen.findByText(/^The browser could not read the file/);
  });
});

describe('a sheet that trips the reader', () => {
  it('is refused like one that cannot be read, and the screen goes on', async () => {
    const words: Word = {
      id: 'screen:save',
      note: '',
      get english(): string {
        throw new RangeError('Maximum call stack size exceeded');
      },
    };
    show({ words: [words] });
    load(GOOD);
    expect(await screen.findByText('This sheet cannot be loaded')).toBeTruthy();
    expect(screen.getByText(/could not read the file/)).toBeTruthy();
  });
});

describe('removing a translation', () => {
  const bare: Translation = { ...WELSH, entries: {} };

  it('asks first, and keeps it when the person thinks again', async () => {
    const { onRemove } = show({ translations: [bare] });
    press('Remove Cymraeg');
    await expectAccessible();
    press('Keep it');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onRemove).not.toHaveBeenCalled();
  });

  it('removes it, and puts the focus where the list was', async () => {
    const { onRemove, again } = show({ translations: [bare] });
    press('Remove Cymraeg');
    press('Remove it');
    expect(onRemove).toHaveBeenCalledWith('cy');
    again({ translations: [] });
    expect(screen.getByText('There are none.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Translations on this device');
  });

  it('says when it could not be removed', async () => {
    show({ translations: [bare], onRemove: async () => FULL });
    press('Remove Cymraeg');
    press('Remove it');
    await screen.findByText('The translation was not removed');
  });
});
