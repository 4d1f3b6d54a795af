// @vitest-environment happy-dom
/** The report as one HTML file, read back as a browser would. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { pictureOf, quoteOf } from '../../fixtures/evidence/builders';
import { answerOf } from '../../fixtures/records/builders';
import { commissionersReview, notesOf, PIXELS, reportProduct } from '../../fixtures/report/sources';
import { EXERCISE, fileOf, texts } from './read-back';
import { setReportEnglish } from './set-up';

beforeEach(() => setReportEnglish());

describe('the file of a report', () => {
  it('says on its first page that the vendor replied, which version it was, and when to review again', () => {
    const header = texts(fileOf().document, 'header')[0] ?? '';
    expect(header).toContain(
      'The vendor was asked on 5 Nov 2026 and replied, last on 9 Nov 2026: 1 of 2 questions.',
    );
    expect(header).toMatch(/Version or module\s*4/);
    expect(header).toMatch(/Review after\s*1 May 2027/);
    expect(header).toContain('d'.repeat(64));
  });

  it('has one h1, headings that skip no level, and every section in its list of contents', () => {
    const { document } = fileOf();
    expect(texts(document, 'h1')).toEqual(['Report for the file: Lantern Night Sensor']);
    const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
    expect(texts(document, 'nav li')).toEqual(texts(document, 'h2'));
    const targets = [...document.querySelectorAll('nav a')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    );
    expect(targets.map((id) => document.getElementById(id)?.tagName)).toEqual(targets.map(() => 'H2'));
  });

  it('has a language, a title with checklist and hash, a skip link, and no id twice', () => {
    const { document } = fileOf();
    expect(document.documentElement.lang).toBe('en-GB');
    expect(document.title).toContain('checklist 1.0.0 · data SHA-256 dddddddddddd');
    const skip = document.querySelector('body > a');
    expect(document.getElementById(skip?.getAttribute('href')?.slice(1) ?? '')?.tagName).toBe('MAIN');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('gives each table a caption, headed columns and headed rows', () => {
    const tables = [...fileOf().document.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      expect(table.caption?.textContent).not.toBe('');
      expect([...table.querySelectorAll('thead th')].map((one) => one.getAttribute('scope'))).not.toContain(
        null,
      );
      const rows = [...table.querySelectorAll('tbody tr')];
      expect(rows.map((row) => row.querySelector('th')?.getAttribute('scope'))).toEqual(
        rows.map(() => 'row'),
      );
      const width = table.querySelectorAll('thead th').length;
      expect(rows.map(({ children }) => children.length)).toEqual(rows.map(() => width));
    }
  });

  it('needs nothing from outside: no script, no handler, no address but links and its own pixels', () => {
    const { document, html } = fileOf();
    expect(document.querySelectorAll('script, iframe, object, embed, link, base, form, input').length).toBe(
      0,
    );
    const attributes = [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]);
    expect(attributes.filter(({ name }) => /^on|^style$|srcset|^action$/.test(name))).toEqual([]);
    const addressed = attributes.filter(({ name }) => ['src', 'href', 'xlink:href'].includes(name));
    expect(addressed.filter(({ value }) => !/^(https?:\/\/|#|data:image\/png;base64,)/.test(value))).toEqual(
      [],
    );
    expect(document.querySelector('img')?.getAttribute('src')).toBe(PIXELS);
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('A table of prices');
    expect(html).not.toMatch(/@import|url\((?!#)/);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:/);
  });

  it('is the same, byte for byte, from the same records', () => {
    expect(fileOf().html).toBe(fileOf().html);
  });

  it('gives every drawing a name, a description and its table', () => {
    const { document } = fileOf();
    const drawings = [...document.querySelectorAll('svg[role="img"]')];
    expect(drawings.length).toBeGreaterThan(5);
    for (const svg of drawings) {
      const named = (svg.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id));
      expect(named.map((one) => (one?.textContent ?? '') !== '')).toEqual([true, true]);
      expect(svg.closest('figure')?.querySelector('table')).not.toBeNull();
    }
  });

  it('shows hostile text as text, wherever it comes from', () => {
    const evil = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\u202e" \'&amp;';
    const { document, html } = fileOf({
      product: reportProduct({
        name: evil,
        vendor: evil,
        version: evil,
        report: notesOf({ decision: evil, legalName: evil, reference: evil }),
      }),
      assessments: [
        commissionersReview({
          answers: { AAA1: answerOf('AAA1', { value: 'yes', note: evil, reason: evil }) },
        }),
      ],
      evidence: [
        quoteOf(20, { questionIds: ['AAA1'], exact: evil, heading: evil }),
        pictureOf(27, { questionIds: ['AAA1'], alt: evil }),
        {
          ...quoteOf(22),
          kind: 'address',
          questionIds: ['AAA1'],
          url: 'https://register.example/"><script>alert(1)</script>',
          title: evil,
          seenOn: null,
          says: evil,
        },
      ],
    });
    expect(document.querySelectorAll('script').length).toBe(0);
    expect([...document.querySelectorAll('img')].map(({ src }) => src)).toEqual([PIXELS]);
    expect(html).not.toContain('\u202e');
    expect(document.querySelectorAll('style').length).toBe(1);
    expect(texts(document, 'h1')[0]).toContain('<script>alert(1)</script>');
    expect(
      [...document.querySelectorAll('a')].map(({ href }) => href).filter((one) => one.includes('register')),
    ).toEqual([]);
  });

  it('keeps a heading with the first of what it is over, and the sign-off on one page', () => {
    const { document } = fileOf();
    const kept = (id: string) => document.getElementById(id)?.closest('.es-report__kept');
    expect(kept('duties')?.querySelector('table')).not.toBeNull();
    for (const one of document.querySelectorAll('[id^="profile-r"]')) {
      expect(one.closest('.es-report__kept')?.querySelector('svg')).not.toBeNull();
    }
    const whole = kept('sign-off');
    expect(whole?.className).toContain('es-report__kept--whole');
    expect(whole?.querySelectorAll('.es-report__line').length).toBe(8);
    expect(whole?.querySelector('#limits')).toBeNull();
    const rules = document.querySelector('style')?.textContent ?? '';
    expect(rules).toMatch(/@media print \{[^@]*\.es-report__kept \{ break-inside: avoid; \}/);
  });

  it('lists a question that two letters asked once, with both and the one reply', () => {
    const { document } = fileOf({ exercises: [EXERCISE] }, { sections: ['gaps'] });
    expect(texts(document, 'h4').filter((one) => one.includes('BBB1'))).toEqual(['Label BBB1 BBB1']);
    const asked = document.getElementById('gap-1')?.closest('.es-report__kept');
    const hints = [...(asked?.querySelectorAll('.es-report__hint') ?? [])].map((one) => one.textContent);
    expect(hints.slice(0, 2)).toEqual([
      'Asked on 5 Nov 2026 as question 1, from Review 1, Commissioner.',
      'Asked on 5 Nov 2026 as question 1, the same of all vendors, in the exercise Night care.',
    ]);
    expect(asked?.querySelector('.es-report__room')).toBeNull();
    expect((document.body.textContent ?? '').split('We will mend it.').length - 1).toBe(1);
    const room = document
      .getElementById('gap-2')
      ?.closest('.es-report__kept')
      ?.querySelector('.es-report__room');
    expect(room?.querySelectorAll('.es-report__line').length).toBe(2);
  });

  it('gives months as months in its line of time, and names the exercise that asked', () => {
    const { document } = fileOf({ exercises: [EXERCISE] });
    const table = [...document.querySelectorAll('table')].find(
      ({ caption }) => caption?.textContent === 'What happened when',
    );
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/[\u2068\u2069]/g, '')),
    );
    expect(rows[0]).toEqual(['November 2026', 'Reviews', 'Review 2, Care worker: begun']);
    expect(rows.filter(([, kind]) => kind === 'Vendor asked').map(([day, , what]) => [day, what])).toEqual([
      ['5 Nov 2026', 'Questions sent to the vendor, from Review 1, Commissioner'],
      ['5 Nov 2026', 'Questions sent to all vendors, in the exercise Night care'],
    ]);
  });

  it('leaves sections out, but never its limits', () => {
    const { document } = fileOf({}, { sections: ['gaps'] });
    expect(texts(document, 'h2')).toEqual(['Questions to the vendor', 'What this report cannot say']);
  });

  it('has charts in the dark and in forced colours as the screen has them', () => {
    const chartScss = readFileSync('components/charts/_charts.scss', 'utf8');
    const rules = fileOf({}, { sections: [] }).document.querySelector('style')?.textContent ?? '';
    const fills = (css: string) =>
      [...css.matchAll(/es-chart__(?:ground|full)[\w-]*(?:,\s*\.[\w-]+)* \{\s*fill: #[0-9a-f]{6};/g)].map(
        ([rule]) => rule.replace(/\s+/g, ' '),
      );
    expect(fills(chartScss).length).toBe(9);
    expect(fills(rules)).toEqual(fills(chartScss));
    expect(rules).toMatch(/forced-colors: active[^@]*\.es-chart__text[^}]*fill: CanvasText/);
  });
});
