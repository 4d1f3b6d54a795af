/** The parts of the build weigh no more than their budgets. */
import { describe, expect, it } from 'vitest';
import { measureBundle, type PartSize } from '../../scripts/lib/bundle-sizes.mjs';
import { BUILDS } from './built';

function overweight({ part, bytes, budget, files }: PartSize): string {
  if (bytes <= budget) return '';
  const each = files.map((file) => `  ${file.bytes} ${file.path}`).join('\n');
  return `${part}: ${bytes} bytes after gzip -9, and the budget is ${budget}:\n${each}`;
}

describe('overweight', () => {
  const part = { part: 'background', budget: 10, files: [{ path: 'background.js', bytes: 11 }] } as const;
  it('is said of a part over its budget, by one byte, with its files', () => {
    expect(overweight({ ...part, bytes: 10 })).toBe('');
    expect(overweight({ ...part, bytes: 11 })).toContain(
      '11 bytes after gzip -9, and the budget is 10:\n  11 back',
    );
  });
});

it.each(BUILDS)(
  'the content script, the background and the frame for $name keep to their budgets',
  async ({ folder }) => {
    const parts = await measureBundle(folder);
    expect(parts).toHaveLength(3);
    expect(parts.map(overweight).join('')).toBe('');
  },
);
