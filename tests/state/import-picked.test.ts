/** Which files of a folder are read, and which are passed over and why. */
import { describe, expect, it } from 'vitest';
import { isOfOurKind, MAX_FILES, pickedFrom } from '../../lib/state/import-picked';

/** As a picker of folders gives a file. */
function inFolder(path: string): File {
  const file = new File(['x'], path.split('/').at(-1) ?? '');
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
}

describe('pickedFrom', () => {
  it('reads a file that was chosen by itself whatever its name, to say what it is', () => {
    const { files, passedOver } = pickedFrom([new File(['x'], 'answers.csv')]);
    expect(files.map(({ path }) => path)).toEqual(['answers.csv']);
    expect(passedOver).toEqual([]);
  });

  it('reads of a folder only what may be ours, with the folders it lies in', () => {
    const { files, passedOver } = pickedFrom(
      ['r/a.JSON', 'r/s/b.jsonl', 'r/c.zip', 'r/d.age', 'r/.DS_Store'].map(inFolder),
    );
    expect(files.map(({ path }) => path)).toEqual(['r/a.JSON', 'r/s/b.jsonl', 'r/c.zip', 'r/d.age']);
    expect(passedOver).toEqual([{ path: 'r/.DS_Store', why: 'kind' }]);
  });

  it('looks eight folders deep and no deeper', () => {
    const [eight, nine] = ['1/2/3/4/5/6/7/8/a.json', '1/2/3/4/5/6/7/8/9/a.json'];
    const { files, passedOver } = pickedFrom([eight, nine].map(inFolder));
    expect(files.map(({ path }) => path)).toEqual([eight]);
    expect(passedOver).toEqual([{ path: nine, why: 'too-deep' }]);
  });

  it('takes 2,000 files, names 200 of the rest and counts the others', () => {
    const many = Array.from({ length: MAX_FILES + 250 }, (_, at) => inFolder(`r/${at}.json`));
    const { files, passedOver, morePassedOver } = pickedFrom(many);
    expect(files).toHaveLength(MAX_FILES);
    expect(passedOver).toHaveLength(200);
    expect(passedOver[0]).toEqual({ path: `r/${MAX_FILES}.json`, why: 'too-many' });
    expect(morePassedOver).toBe(50);
  });

  it('is not misled by marks of direction in a name', () => {
    expect(isOfOurKind('a\u202enosj.exe')).toBe(false);
    expect(isOfOurKind('a.json\u202e')).toBe(false);
  });
});
