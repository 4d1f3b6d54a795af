// @vitest-environment happy-dom
/** The finder of words that were left in English finds them, or the tests beside it would pass for nothing. */
import { render } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { t } from '../../../components/ui/texts';
import { leftInEnglish, showIn, TAGS, tidy } from './left-in-english';

afterEach(tidy);

describe.each(TAGS)('in %s', (tag) => {
  const found = (part: () => JSX.Element, data: readonly string[] = []) => {
    showIn(tag);
    return leftInEnglish(render(part()).container, data);
  };

  it('finds nothing in messages, numbers and signs', () => {
    expect(found(() => <p title={t('close')}>{t('checklist-status', { version: '1.2' })} · 3 %</p>)).toEqual(
      [],
    );
  });

  it('finds words in text, in names for screen readers and in lists', () => {
    expect(
      found(() => (
        <section aria-label="Spoken">
          <p>{t('close')} written</p>
          <option>chosen</option>
          <img alt="seen" src="data:," />
        </section>
      )),
    ).toEqual(['Spoken', 'chosen', 'seen', 'written']);
  });

  it('finds English put together with a message', () => {
    expect(found(() => <p>{`${t('close')}ly`}</p>)).toEqual(['ly']);
  });

  it('passes over other people’s words, and what the test put there', () => {
    expect(
      found(
        () => (
          <p>
            <bdi>Lantern</bdi> <code>id</code> Hollyhock
          </p>
        ),
        ['Hollyhock Ltd'],
      ),
    ).toEqual([]);
  });
});
