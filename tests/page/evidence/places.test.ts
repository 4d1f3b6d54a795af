// @vitest-environment happy-dom
/** From a place in the text to the page, and from a selection to its place. */
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../lib/page/evidence/boundary-place';
import { laneOf, rangeOf, rangesOf, segmentsAt } from '../../../lib/page/evidence/places';
import { type PageRead, readPageText } from '../../../lib/page/evidence/read-text';
import { headingAbove } from '../../../lib/page/evidence/take-selection';
import { documentOf } from '../documents';
import { AT_ONCE, attributeEyes } from './page-eyes';

/** The page's own document, whose ranges work: those of a document without a window do not here. */
function pageOf(markup: string): Document {
  document.body.replaceChildren(...documentOf(markup).body.childNodes);
  return document;
}

const read = (document_: Document) => readPageText(document_, { eyes: attributeEyes().eyes, turns: AT_ONCE });

function placeOfWords({ texts }: PageRead, words: string) {
  const start = texts.visible.indexOf(words);
  return { stream: 'visible', start, end: start + words.length } as const;
}

const MARKUP =
  '<h1>Care</h1><p>What <b>they\u00ad said</b>\n   changed it.</p><p aria-hidden="true">More</p>';

describe('rangeOf', () => {
  it('holds the words as they are in the page', async () => {
    const page = await read(pageOf(MARKUP));
    const range = rangeOf(page, placeOfWords(page, 'at they said ch'));
    expect(range?.toString()).toBe('at they\u00ad said\n   ch');
    expect(rangeOf(page, placeOfWords(page, 'Care'))?.toString()).toBe('Care');
  });

  it('is nothing once any of the words was changed or taken away', async () => {
    const document_ = pageOf(MARKUP);
    const page = await read(document_);
    const place = placeOfWords(page, 'What they said changed');
    const said = document_.querySelector('b')?.firstChild;
    if (said instanceof Text) said.data = 'she said';
    expect(rangeOf(page, place)).toBeNull();
    expect(rangeOf(page, placeOfWords(page, 'What'))?.toString()).toBe('What');
    document_.querySelector('p')?.remove();
    expect(rangeOf(page, placeOfWords(page, 'What'))).toBeNull();
  });

  it('over several trees is the longest part, and rangesOf has them all', async () => {
    const document_ = pageOf('<p>before</p><div></div><p>and a good deal after</p>');
    document_.querySelector('div')?.attachShadow({ mode: 'open' }).append('within');
    const page = await read(document_);
    expect(page.texts.visible).toBe('before\nwithin\nand a good deal after');
    const place = placeOfWords(page, 'fore\nwithin\nand a good deal');
    expect(rangesOf(page, place).map(String)).toEqual(['fore', 'within', 'and a good deal']);
    expect(rangeOf(page, place)?.toString()).toBe('and a good deal');
  });
});

describe('laneOf', () => {
  it('is the lane most of the words are in', async () => {
    const page = await read(pageOf(MARKUP));
    expect(laneOf(page, placeOfWords(page, 'changed it.\nMo'))).toBe('shown');
    expect(laneOf(page, placeOfWords(page, '.\nMore'))).toBe('not-to-screen-readers');
    expect(segmentsAt(page, placeOfWords(page, 'they')).length).toBe(1);
  });
});

describe('placeOf', () => {
  const at = (page: PageRead, place: ReturnType<typeof placeOf>) =>
    place && page.texts[place.stream].slice(place.start, place.end);

  it('leads back from every range', async () => {
    const page = await read(pageOf(MARKUP));
    const { length } = page.texts.visible;
    for (let start = 0; start < length; start += 1) {
      for (let end = start + 1; end <= length; end += 1) {
        const words = page.texts.visible.slice(start, end);
        if (words !== words.trim()) continue;
        const range = rangeOf(page, { stream: 'visible', start, end });
        if (!range) throw new Error(`no range for ${words}`);
        const { startContainer, startOffset, endContainer, endOffset } = range;
        const place = placeOf(
          page,
          { node: startContainer, offset: startOffset },
          { node: endContainer, offset: endOffset },
        );
        expect(place).toEqual({ stream: 'visible', start, end });
      }
    }
  });

  it('understands boundaries between elements, and leaves out space at its ends', async () => {
    const document_ = pageOf(`${MARKUP}<img><p> </p>`);
    const page = await read(document_);
    const { body } = document_;
    expect(at(page, placeOf(page, { node: body, offset: 0 }, { node: body, offset: 5 }))).toBe(
      page.texts.visible,
    );
    expect(at(page, placeOf(page, { node: body, offset: 1 }, { node: body, offset: 2 }))).toBe(
      'What they said changed it.',
    );
    expect(placeOf(page, { node: body, offset: 3 }, { node: body, offset: 5 })).toBeNull();
    const bold = document_.querySelector('b') ?? body;
    expect(at(page, placeOf(page, { node: bold, offset: 0 }, { node: bold, offset: 1 }))).toBe('they said');
  });

  it('is in the hidden text only when nothing of it is seen', async () => {
    const document_ = pageOf('<p id="a">seen <b style="opacity:0">not seen</b></p>');
    const page = await read(document_);
    const paragraph = document_.getElementById('a') ?? document_.body;
    const bold = document_.querySelector('b') ?? document_.body;
    expect(placeOf(page, { node: paragraph, offset: 0 }, { node: paragraph, offset: 2 })).toEqual({
      stream: 'visible',
      start: 0,
      end: 4,
    });
    expect(placeOf(page, { node: bold, offset: 0 }, { node: bold, offset: 1 })).toEqual({
      stream: 'hidden',
      start: 0,
      end: 8,
    });
  });
});

describe('headingAbove', () => {
  it('is the nearest that can be seen and ends before the words', async () => {
    const page = await read(
      pageOf(
        '<h1>One</h1><p>a1</p><h2>Two <i>parts</i></h2><h3 hidden>Unseen</h3><p>a2</p><div role="heading">Role</div><p>a3</p>',
      ),
    );
    const above = (words: string) => headingAbove(page, placeOfWords(page, words));
    expect(['One', 'a1', 'Two', 'a2', 'a3'].map(above)).toEqual(['', 'One', 'One', 'Two parts', 'Role']);
  });
});
