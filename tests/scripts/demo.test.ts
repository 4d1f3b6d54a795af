/** What the demonstration says it leaves is what the README says it leaves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMO_FILES } from '../../scripts/demo.mjs';
import { ROOT } from '../../scripts/lib/paths.mjs';

/** The README from the demonstration's command to the next one. */
function told(): string {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  return readme.split('npm run demo\n```')[1]?.split('```')[0] ?? '';
}

describe('the files that the demonstration leaves', () => {
  it('are all named in the README, and no others', () => {
    const named = [...told().matchAll(/`([\w-]+\.\w+)`/g)].map(([, name]) => name);
    expect(named.toSorted()).toEqual([...DEMO_FILES].toSorted());
  });
});
