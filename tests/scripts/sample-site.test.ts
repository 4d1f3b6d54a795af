/** The invented vendors' pages: that they are served as they should be, hold together, and name nobody real. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { type Document, Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_SITE_FOLDER, type SampleSite, startSampleSite } from '../../scripts/sample-site.mjs';

/** Every vendor and product of the site; none is the name of a firm that we know of. */
const INVENTED_NAMES = new Set([
  ...[
    'Thrumbleby Fen',
    'Jotwhistle',
    'Rotapuffin',
    'Zonkavolt Carebotics',
    'Zonkasense Ultra',
    'Togetherwick',
  ],
  ...[
    'Planwickle',
    'Nocturnabee',
    'Murmurquilt',
    'Brambletock',
    'Pillowtock',
    'Grabblemuck Systems',
    'Snatchwaffle',
  ],
  ...[
    'Fencelark',
    'Bareknoll',
    'Sandlewort',
    'Dustymere',
    'Specklewren',
    'Gaudifern',
    'Ottermitten',
    'Larkmitten',
  ],
  ...['Nantygwdihŵ', 'غيمة الفستق', 'مصباح الهدهد'],
]);

const FILES = readdirSync(SAMPLE_SITE_FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  .map((entry) => relative(SAMPLE_SITE_FOLDER, join(entry.parentPath, entry.name)).split(sep).join('/'));
const PAGES = FILES.filter((file) => extname(file) === '.html');
const parser = new new Window().DOMParser();

function textOf(file: string): string {
  return readFileSync(join(SAMPLE_SITE_FOLDER, file), 'utf8');
}

function parse(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}

function structuredData(html: string): unknown[] {
  return [...parse(html).querySelectorAll('script[type="application/ld+json"]')].map((block): unknown =>
    JSON.parse(block.textContent),
  );
}

/** The `name` of everything in structured data that is a product or somebody behind one. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(namesIn);
  const types = '@type' in value ? [value['@type']].flat() : [];
  const isNamed = types.some((type) =>
    /^(Organization|Brand|Product|SoftwareApplication)$/.test(String(type)),
  );
  return isNamed && 'name' in value ? [String(value.name), ...inner] : inner;
}

function wordsIn(html: string): number {
  return parse(html).body.textContent.split(/\s+/).filter(Boolean).length;
}

let site: SampleSite;
beforeAll(async () => {
  site = await startSampleSite({ editable: true });
});
afterAll(() => site.close());

describe('startSampleSite', () => {
  it.each([
    ['', 'text/html; charset=utf-8'],
    ['honest/site.css', 'text/css; charset=utf-8'],
    ['honest/site.js', 'text/javascript; charset=utf-8'],
    ['spa/data/figures.json', 'application/json; charset=utf-8'],
    ['picture.svg', 'image/svg+xml; charset=utf-8'],
    ['document.pdf', 'application/pdf'],
  ])('serves "%s" as %s', async (path, type) => {
    const answer = await fetch(site.url + path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
  });

  it.each([
    [
      'spa/',
      'content-security-policy',
      /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'/,
    ],
    ['spa/pricing', 'content-security-policy', /script-src 'self'/],
    ['coep.html', 'cross-origin-embedder-policy', /^require-corp$/],
    ['coep.html', 'cross-origin-opener-policy', /^same-origin$/],
    ['csp-none.html', 'content-security-policy', /^default-src 'none'$/],
    ['sandboxed.html', 'content-security-policy', /^sandbox allow-scripts$/],
    ['honest/', 'x-robots-tag', /noindex/],
  ])('gives %s the header %s', async (path, name, value) => {
    expect((await fetch(site.url + path)).headers.get(name)).toMatch(value);
  });

  it('gives the views of the single-page app the page that draws them', async () => {
    const home = await (await fetch(`${site.url}spa/`)).text();
    for (const view of ['pricing', 'evidence']) {
      expect(await (await fetch(`${site.url}spa/${view}`)).text()).toBe(home);
    }
  });

  it.each(['site.json', 'README.md', '.gitattributes', 'missing.html'])('does not serve %s', async (path) => {
    expect((await fetch(site.url + path)).status).toBe(404);
  });

  it('has a file for each path that is given headers', () => {
    const rules: { headers: Record<string, unknown> } = JSON.parse(textOf('site.json'));
    for (const path of Object.keys(rules.headers)) {
      expect(
        FILES.some((file) => `/${file}` === path || (path.endsWith('/') && `/${file}`.startsWith(path))),
      ).toBe(true);
    }
  });

  it('replaces a page in memory, keeps its headers, and gives the old one back', async () => {
    const before = await (await fetch(`${site.url}spa/`)).text();
    site.setPage('/spa/', '<title>Changed</title>');
    const changed = await fetch(`${site.url}spa/`);
    expect(await changed.text()).toBe('<title>Changed</title>');
    expect(changed.headers.get('content-security-policy')).toContain("default-src 'none'");
    site.setPage('/spa/index.html', null);
    expect(await (await fetch(`${site.url}spa/`)).text()).toBe(before);
  });

  it('adds a page that is on no disk', async () => {
    site.setPage('/new/page.html', '<title>New</title>');
    expect(await (await fetch(`${site.url}new/page.html`)).text()).toBe('<title>New</title>');
  });

  it('lets nobody replace a page of a site that is not editable', async () => {
    const fixed = await startSampleSite();
    expect(() => fixed.setPage('/', 'x')).toThrow(/editable/);
    await fixed.close();
  });

  it('refuses a path that does not begin with a slash', () => {
    expect(() => site.setPage('honest/', 'x')).toThrow(/slash/);
  });

  it('logs what was asked for', async () => {
    await fetch(`${site.url}hype/?from=test`);
    expect(site.requests.at(-1)).toEqual({ method: 'GET', path: '/hype/', query: '?from=test' });
  });
});

describe.each(PAGES)('the page %s', (file) => {
  const html = textOf(file);
  const page = parse(html);

  it('has a doctype, a language and a title', () => {
    expect(html).toMatch(/^<!doctype html/i);
    expect(page.documentElement.getAttribute('lang')).toMatch(/^(en|en-GB|ar|cy)$/);
    expect(page.title.trim()).not.toBe('');
  });

  it('uses each id once', () => {
    const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('links only to what the site has', async () => {
    const here = new URL(file, site.url);
    for (const element of page.querySelectorAll('[href], [src]')) {
      const address = new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', here);
      if (address.hostname.endsWith('.example')) continue;
      expect(address.origin).toBe(here.origin);
      expect([address.pathname, (await fetch(address)).status]).toEqual([address.pathname, 200]);
    }
  });

  it('names only invented vendors and products in its data', () => {
    const shared = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
    const micro = [...page.querySelectorAll('[itemprop="name"]')].map(
      (element) => element.getAttribute('content') ?? element.textContent,
    );
    const names = [...(shared ? [shared] : []), ...micro, ...structuredData(html).flatMap(namesIn)];
    expect(names.filter((name) => !INVENTED_NAMES.has(name))).toEqual([]);
  });
});

describe('the invented vendors', () => {
  it('reach no other machine: every address is in .example, or is the name of a vocabulary', () => {
    for (const file of FILES.filter((name) => extname(name) !== '.pdf' && name !== 'README.md')) {
      const hosts = [...textOf(file).matchAll(/(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(
        (match) => match[1],
      );
      const remote = hosts.filter((host) => !/(?:\.example|^schema\.org|^www\.w3\.org)$/.test(host ?? ''));
      expect([file, remote]).toEqual([file, []]);
    }
  });

  it('give only telephone numbers and e-mail addresses that nobody can have', () => {
    for (const file of PAGES) {
      const text = textOf(file).replaceAll('&nbsp;', ' ');
      for (const [number] of text.matchAll(/\b0\d{2,4} \d{3,4} \d{3,4}\b/g)) {
        expect(number).toMatch(/^(01632 960 \d{3}|020 7946 0\d{3})$/);
      }
      for (const [address] of text.matchAll(/[\w.]+@[\w.-]+\w/g)) expect(address).toMatch(/\.example$/);
    }
  });

  it('are all listed on the hub', () => {
    const hub = parse(textOf('index.html'));
    expect(hub.title).toBe('Invented vendors for trying Equal Say');
    const listed = new Set([...hub.querySelectorAll('ul.hub a')].map((link) => link.getAttribute('href')));
    const expected = PAGES.filter((file) => !file.includes('/') || file.endsWith('/index.html'))
      .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
      .filter((file) => file !== '');
    expect(expected.filter((file) => !listed.has(file))).toEqual([]);
  });

  it.each([
    'honest/index.html',
    'honest/security.html',
    'honest/rota.html',
    'hype/index.html',
    'coproduced/index.html',
    'negations/index.html',
  ])('have a believable amount to say on %s', (file) => {
    expect(wordsIn(textOf(file))).toBeGreaterThan(700);
  });

  it('tell in JSON-LD what the honest product is and who makes it', () => {
    const graph = JSON.stringify(structuredData(textOf('honest/index.html')));
    expect(namesIn(JSON.parse(graph))).toEqual(['Thrumbleby Fen', 'Jotwhistle']);
    expect(namesIn(structuredData(textOf('honest/security.html')))).toEqual(['Jotwhistle', 'Thrumbleby Fen']);
    expect(namesIn(structuredData(textOf('honest/rota.html')))).toContain('Rotapuffin');
  });

  it('have on the honest page what makes passages hard to find and quote', () => {
    const html = textOf('honest/index.html');
    for (const part of [
      '&nbsp;',
      '&shy;',
      '<details',
      '<table',
      '<iframe',
      'shadowrootmode="open"',
      '<thrumbleby-words',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('show a password field on the log-in page and hide the one on the door sensor’s page', () => {
    expect(parse(textOf('login.html')).querySelector('input[type="password"]')).not.toBeNull();
    const hidden = parse(textOf('hidden-password.html')).querySelector('input[type="password"]');
    expect(hidden?.closest('[style*="display:none"]')).not.toBeNull();
  });

  it('offer a PDF whose table of contents points at its objects', () => {
    const pdf = readFileSync(join(SAMPLE_SITE_FOLDER, 'document.pdf'), 'latin1');
    expect(pdf).toMatch(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/);
    const table = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(table, table + 4)).toBe('xref');
    const offsets = [...pdf.slice(table).matchAll(/(\d{10}) 00000 n/g)].map((match) => Number(match[1]));
    expect(offsets.length).toBeGreaterThan(0);
    offsets.forEach((offset, index) => {
      expect(pdf.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\\n`));
    });
  });
});
