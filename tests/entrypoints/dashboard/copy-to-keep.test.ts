/** The copy a person keeps has all they said: answers, reasons, the one thing, and where to go when it is wrong. */
import { beforeEach, expect, it } from 'vitest';
import { setTexts } from '../../../components/ui/texts';
import { copyToKeep } from '../../../entrypoints/dashboard/copy-to-keep';
import common from '../../../locales/en-GB/common.ftl?raw';
import dashboard from '../../../locales/en-GB/dashboard.ftl?raw';
import quick from '../../../locales/en-GB/quick.ftl?raw';
import { begun, freshReviews, windowOn } from '../../fixtures/review/open-review';

beforeEach(() => setTexts('en-GB', [common, quick, dashboard]));

it('holds the reason beside its answer, the one thing that should change, and where to complain', async () => {
  const reviews = freshReviews();
  await begun(reviews);
  const review = await windowOn(reviews);
  review.choose('AAA1', 'does-not-apply');
  review.write('AAA1', 'reason', 'It has no camera.');
  review.writeOneThing('Ask us before you buy.');
  await review.flush();
  const lines = (await copyToKeep(review, '3 March 2026').text()).split('\r\n').map((line) => line.trim());
  const answer = lines.indexOf('Does not apply');
  expect(lines.slice(answer, answer + 3)).toEqual(['Does not apply', 'My reason:', 'It has no camera.']);
  const oneThing = lines.indexOf('One thing that should change');
  expect(lines[oneThing + 1]).toBe('Ask us before you buy.');
  const wrong = lines.indexOf('If something is wrong');
  expect(wrong).toBeGreaterThan(oneThing);
  expect(lines[wrong + 1]).toBe('You can complain. That is your right.');
  expect(lines).toContain('You can tell your council.');
});

it('leaves out the one thing where nothing was said of it', async () => {
  const reviews = freshReviews();
  await begun(reviews);
  const words = await copyToKeep(await windowOn(reviews), '3 March 2026').text();
  expect(words).not.toContain('One thing that should change');
  expect(words).toContain('If something is wrong');
});
