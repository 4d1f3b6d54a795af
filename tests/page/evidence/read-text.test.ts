// @vitest-environment happy-dom
/** Reading a page's words where there is no layout: streams, segments, limits, and a page that changes meanwhile. */
import { describe, expect, it } from 'vitest';
import * as contract from '../../../lib/app/page-quotes';
import { streamOf } from '../../../lib/domain/quote-limits';
import { PAGE_TEXT_MAX, type PageRead, readPageText } from '../../../lib/page/evidence/read-text';
import { documentOf } from '../documents';
import { AT_ONCE, attributeEyes } from './page-eyes';

function read(document_: Document, limits = {}): Promise<PageRead> {
  return readPageText(document_, { eyes: attributeEyes().eyes, turns: AT_ONCE, limits });
}

const textsOf = async (markup: string) => (await read(documentOf(markup))).texts;

describe('readPageText', () => {
  it.each([
    ['blocks', '<p>a</p><p> b </p>', 'a\nb'],
    ['a block in a line of text', 'a<div>b</div>c', 'a\nb\nc'],
    ['inline elements', 'a<b>b</b> <i>c</i>', 'ab c'],
    [
      'inline elements laid out as blocks',
      '<a style="display:block">a</a><a style="display:block">b</a>',
      'a\nb',
    ],
    [
      'marks that cling to a word',
      '<a style="display:block">a</a>, (<a style="display:block">b</a>)',
      'a, (b)',
    ],
    ['breaks and rules', 'a<br>b<hr>c', 'a\nb\nc'],
    ['cells', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['nothing at the ends', '<p> </p><p>a</p><p></p>', 'a'],
    [
      'no comments, scripts, styles, templates or fields',
      '<!-- c --><script>s</script><style>t</style><template>u</template><textarea>v</textarea><select><option>w</option></select>a',
      'a',
    ],
    ['drawings with words', '<svg><text>a</text></svg>', 'a'],
  ])('reads %s', async (_what, markup, visible) => {
    expect(await textsOf(markup)).toEqual({ visible, hidden: '' });
  });

  it('keeps apart what is not seen, without parting what is', async () => {
    const { visible, hidden } = await textsOf(
      '<p>Price<b style="display:block;position:absolute;overflow-y:hidden" data-box="0 0 1 1"> of this</b>: 5</p><p hidden>later</p>',
    );
    expect([visible, hidden]).toEqual(['Price: 5', 'of this\nlater']);
  });

  it.each([
    ['shown', '<p>x</p>'],
    ['shown', '<p style="visibility:hidden"><b style="visibility:visible">x</b></p>'],
    ['shown', '<p style="position:absolute" data-box="0 0 0 0">x</p>'],
    ['not-to-screen-readers', '<div aria-hidden="true"><p>x</p></div>'],
    ['only-to-screen-readers', '<p style="position:absolute" data-box="-9999 0 80 20">x</p>'],
    ['only-to-screen-readers', '<div style="position:absolute" data-box="0 -9999 80 20"><p>x</p></div>'],
    ['only-to-screen-readers', '<p style="overflow-y:hidden;text-indent:-9999px">x</p>'],
    ['not-shown', '<p hidden>x</p>'],
    ['not-shown', '<div style="opacity:0"><p>x</p></div>'],
    ['not-shown', '<p style="visibility:hidden">x</p>'],
    ['not-shown', '<p style="content-visibility:hidden">x</p>'],
    ['not-shown', '<div style="overflow-y:hidden" data-box="0 0 100 0"><p>x</p></div>'],
    ['not-shown', '<p style="font-size:0px;overflow-y:hidden" data-box="0 0 1 1">x</p>'],
  ])('knows as %s: %s', async (lane, markup) => {
    const { segments } = await read(documentOf(markup));
    const [only] = [...segments.visible, ...segments.hidden];
    expect(only).toMatchObject({ lane, stream: streamOf(only?.lane ?? 'shown') });
  });

  it('looks at one of many that look alike, and at each that does not', async () => {
    const { eyes, asked } = attributeEyes();
    const row = '<p class="row"><b>a</b> b</p>';
    const document_ = documentOf(row.repeat(100));
    await readPageText(document_, { eyes, turns: AT_ONCE });
    expect(asked.style).toBeLessThan(8);
    expect(asked.box).toBe(0);
    const odd = documentOf(`${row.repeat(50)}<p class="row" style="opacity:0">odd</p>${row.repeat(50)}`);
    expect((await read(odd)).texts.hidden).toBe('odd');
  });

  it('does not ask again of each element in what is not laid out', async () => {
    const { eyes, asked } = attributeEyes();
    await readPageText(documentOf(`<div hidden>x${'<p id="a">b</p>'.repeat(500)}</div>`), {
      eyes,
      turns: AT_ONCE,
    });
    expect(asked.laidOut).toBeLessThan(10);
  });

  it('joins long texts of many parts, each with its own segments', async () => {
    const long = 'some words '.repeat(5_000).trim();
    const { texts, segments } = await read(documentOf(`<p>${long}</p>`));
    expect(texts.visible).toBe(long);
    expect(segments.visible.length).toBeGreaterThan(2);
    for (const { node, from, to, start, end } of segments.visible) {
      expect(node.data.slice(from, to)).toBe(texts.visible.slice(start, end));
    }
  });

  it('ends at its limits and says so', async () => {
    const many = documentOf('<p>word</p>'.repeat(1_000));
    expect((await read(many, { nodes: 200 })).unread).toEqual(['too-many-nodes']);
    const { texts, unread } = await read(many, { characters: 100 });
    expect(unread).toEqual(['too-much-text']);
    expect(texts.visible.length).toBeLessThanOrEqual(100);
    expect((await read(many)).unread).toEqual([]);
  });

  it('reads no more than what the background lets in', () => {
    expect(PAGE_TEXT_MAX).toBe(contract.PAGE_TEXT_MAX);
  });

  it('ends, and says so, when a page is too slow to look at', async () => {
    let time = 0;
    const turns = {
      now: () => {
        time += 5;
        return time;
      },
      pause: async () => {
        time += 4_000;
      },
    };
    const document_ = documentOf('<p>word</p>'.repeat(5_000));
    const { unread, texts } = await readPageText(document_, { eyes: attributeEyes().eyes, turns });
    expect(unread).toEqual(['too-many-nodes']);
    expect(texts.visible.length).toBeGreaterThan(0);
  });

  it('begins again when the page changes, and at the third time goes on', async () => {
    const document_ = documentOf('<main></main>'.concat('<p>word</p>'.repeat(2_000)));
    const main = document_.querySelector('main');
    for (const [changes, unread] of [
      [0, []],
      [1, []],
      [2, []],
      [3, ['moved']],
    ] as const) {
      let left = changes;
      const turns = {
        now: (() => {
          let time = 0;
          return () => {
            time += 5;
            return time;
          };
        })(),
        // Changes only after the walk went past: what is read again is not what was read first.
        pause: async () => {
          if (left > 0 && main) main.textContent = `change ${left}`;
          left -= 1;
          await new Promise((resolve) => setTimeout(resolve, 0));
        },
      };
      const page = await readPageText(document_, { eyes: attributeEyes().eyes, turns });
      expect(page.unread).toEqual(unread);
    }
  });
});
