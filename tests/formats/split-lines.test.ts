import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, splitLines } from '../../lib/formats/split-lines';

async function split(chunks: Iterable<string>, maxLength = 1_000): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of splitLines(chunks, maxLength)) lines.push(line);
  return lines;
}

const texts = (lines: readonly Line[]) => lines.map((line) => line.text);

describe('splitLines', () => {
  it('gives the same lines however the text is cut into chunks', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '🦮', '\n', '\r\n', ' '), { maxLength: 30 })
      .map((p) => p.join(''));
    const cut = text.chain((whole) =>
      fc.tuple(fc.constant(whole), fc.array(fc.nat(whole.length), { maxLength: 6 })),
    );
    await fc.assert(
      fc.asyncProperty(cut, async ([whole, places]) => {
        const sorted = [0, ...places.toSorted((one, other) => one - other), whole.length];
        const chunks = sorted.slice(1).map((end, index) => whole.slice(sorted[index], end));
        const lines = await split(chunks);
        expect(lines).toEqual(await split([whole]));
        const expected = whole.split(/\r?\n/);
        expect(texts(lines)).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected);
      }),
    );
  });

  it('numbers lines from 1 and says which had a line break', async () => {
    expect(await split(['one\r\ntwo\n', 'three'])).toEqual([
      { number: 1, text: 'one', tooLong: false, ended: true },
      { number: 2, text: 'two', tooLong: false, ended: true },
      { number: 3, text: 'three', tooLong: false, ended: false },
    ]);
  });

  it('drops a byte order mark before the first line only', async () => {
    expect(texts(await split(['\ufeffone\n\ufefftwo\n']))).toEqual(['one', '\ufefftwo']);
  });

  it('gives no line for an empty stream', async () => {
    expect(await split([])).toEqual([]);
    expect(await split(['', ''])).toEqual([]);
  });

  it('allows a line of exactly the limit', async () => {
    const lines = await split(['abcde\r\nabcde'], 5);
    expect(lines.map((line) => line.tooLong)).toEqual([false, false]);
  });

  it('stops reading at a line that is too long', async () => {
    let read = 0;
    function* endless(): Generator<string> {
      for (;;) {
        read += 1;
        yield 'aaaa';
      }
    }
    const lines = await split(endless(), 10);
    expect(lines).toEqual([{ number: 1, text: 'aaaaaaaaaa', tooLong: true, ended: false }]);
    expect(read).toBeLessThan(6);
    expect((await split(['abcdef\nx\n'], 5)).map((line) => line.tooLong)).toEqual([true]);
  });
});
