// @ts-check
/** Writes an invented vendor's page of any length, the same in every run, to measure the reading of pages on. */

/** @typedef {() => number} Chance from 0 to below 1 */

/** Mulberry32. @param {number} seed @returns {Chance} */
function chanceFrom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  'care carers home homes people families staff nurses notes visits records alerts falls sleep sensors data privacy consent choice support daily safer quicker easier simple secure trusted helps helping shows tells plans planning medicines rota night day week month calls voice tablet phone app dashboard reports evidence quality inspection training team teams manager managers owner residents tenants independence dignity wellbeing community council budget cost saving time hours minutes paper digital offline online export share review improve listen learn design together feedback pilot study results research tŷ the a of to and with for in on from by every each your our their more less without before after while when that which'.split(
    ' ',
  );
const NAMES = ['Lanternly', 'Nightlight', 'Harbwr', 'Tŷ Golau', 'CareMoss', 'Fernpath', 'Dovecote'];
/** What vendors say again and again. */
const SLOGANS = [
  'Ask our team for a demonstration today.',
  'We never sell your data to anybody.',
  'All data is kept in the United Kingdom.',
  'Designed together with families, not for them.',
];
/** Each writes the opening and the closing of elements round a few words. */
const INLINE = /** @type {const} */ ([
  ['<strong>', '</strong>'],
  ['<em>', '</em>'],
  ['<a href="/more">', '</a>'],
  ['<span class="nowrap"><b>', '</b></span>'],
  ['<a href="/about"><span>', '</span></a>'],
]);

const STYLE = `
  body { margin: 0; font: 16px/1.5 sans-serif; color: #222 }
  .wrap { max-width: 70rem; margin: 0 auto; padding: 1rem }
  .cards { display: flex; flex-wrap: wrap; gap: 1rem }
  .card { flex: 1 1 14rem; border: 1px solid #ccc; border-radius: 8px; overflow: hidden; padding: 1rem }
  .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap }
  .panel { display: none } .nowrap { color: #146 } .faded { opacity: 0 }
  .menu { list-style: none; display: flex; gap: 1rem } table { border-collapse: collapse } td, th { padding: .3rem }
`;

/** Writes the pieces of one page. @param {Chance} chance */
function author(chance) {
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[Math.floor(chance() * list.length)]);
  const count = (/** @type {number} */ least, /** @type {number} */ most) =>
    least + Math.floor(chance() * (most - least + 1));
  const many = (/** @type {number} */ times, /** @type {() => string} */ write) =>
    Array.from({ length: times }, write).join('\n');
  let written = 0;

  const words = (/** @type {number} */ least, /** @type {number} */ most) => {
    const all = Array.from({ length: count(least, most) }, () =>
      chance() < 0.04 ? pick(NAMES) : chance() < 0.03 ? String(count(2, 900)) : pick(WORDS),
    );
    written += all.join(' ').length + 1;
    return all;
  };
  /** A few words of a sentence now and then stand in elements of their own. */
  const marked = (/** @type {string[]} */ all) => {
    for (let at = 0; at < all.length; at += 1) {
      if (chance() >= 0.07) continue;
      const [open, close] = pick(INLINE);
      const last = Math.min(all.length - 1, at + count(0, 3));
      all[at] = `${open}${all[at]}`;
      all[last] = `${all[last]}${close}`;
      at = last;
    }
    return all.join(chance() < 0.02 ? '&nbsp;' : ' ');
  };
  const sentence = () => {
    if (chance() < 0.12) {
      const slogan = pick(SLOGANS);
      written += slogan.length;
      return slogan;
    }
    const text = marked(words(6, 24)).replace(/[a-z](?![^<]*>)/, (letter) => letter.toUpperCase());
    return `${text}${chance() < 0.1 ? '’s' : ''}.`;
  };
  const paragraph = () => `<p>${many(count(1, 5), sentence)}</p>`;
  const line = () => words(2, 6).join(' ');

  /** @type {(deep?: number) => string} */
  const list = (deep = 0) => {
    const inner = () => (deep < 1 && chance() < 0.2 ? list(deep + 1) : '');
    const item = () => `<li>${chance() < 0.5 ? line() : sentence()}${inner()}</li>`;
    return `<ul class="ticks">\n${many(count(3, 7), item)}\n</ul>`;
  };
  const table = () => {
    const columns = count(2, 5);
    const head = many(columns, () => `<th scope="col">${line()}</th>`);
    const rows = many(
      count(3, 9),
      () =>
        `<tr>\n${many(columns, () => `<td>${chance() < 0.4 ? count(1, 999) : marked(words(1, 8))}</td>`)}\n</tr>`,
    );
    return `<table><caption>${line()}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
  };
  const card = () =>
    `<div class="card"><h3>${line()}</h3><div class="inner"><p>${sentence()}</p></div>` +
    `<a class="button" href="/demo"><span class="icon" aria-hidden="true"></span>Find out more` +
    `<span class="sr-only"> of ${pick(NAMES)}</span></a></div>`;
  const aside = () => {
    const kinds = [
      () => `<details><summary>${line()}</summary><div>${paragraph()}</div></details>`,
      () => `<div class="panel" role="tabpanel">${paragraph()}${list(1)}</div>`,
      () => `<div hidden>${paragraph()}</div>`,
      () => `<div class="faded" aria-hidden="true">${paragraph()}</div>`,
    ];
    const before = written;
    const text = pick(kinds)();
    // Hidden words do not make the page any longer.
    written = before;
    return text;
  };
  const parts = [
    () => many(count(1, 3), paragraph),
    () => many(count(1, 3), paragraph),
    () => list(),
    table,
    () => `<div class="cards">\n${many(count(2, 4), card)}\n</div>`,
    () =>
      `<dl>\n${many(count(2, 5), () => `<dt>${line()}</dt><dd><div>${sentence()}<br>${sentence()}</div></dd>`)}\n</dl>`,
    () =>
      `<blockquote><p>${sentence()}</p><footer>${pick(NAMES)}, <cite>${line()}</cite></footer></blockquote>`,
    () => `<figure><div class="picture"></div><figcaption>${sentence()}</figcaption></figure>`,
    aside,
  ];
  const section = () =>
    `<section><div class="wrap"><div class="column"><h2>${line()}</h2>\n` +
    `${many(count(2, 4), () => pick(parts)())}\n</div></div></section>`;
  return { section, line, many, written: () => written };
}

/**
 * A page of sections, lists, tables, cards, nested inline elements and some hidden parts.
 * @param {number} length about how many UTF-16 units of visible text
 * @returns {string}
 */
export function vendorHtml(length) {
  const { section, line, many, written } = author(chanceFrom(20_270_117));
  const menu = many(8, () => `<li><a href="/page">${line()}</a></li>`);
  const sections = [];
  while (written() < length) sections.push(section());
  return (
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Lanternly</title><style>${STYLE}</style></head>` +
    `<body><header class="wrap"><nav><ul class="menu">${menu}</ul></nav><h1>Lanternly</h1></header><main>\n` +
    `${sections.join('\n')}\n</main><footer class="wrap"><p>${line()}</p></footer></body></html>`
  );
}
