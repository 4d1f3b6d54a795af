// @vitest-environment happy-dom
/** Questions whose language is not the screen's: they say so, so that they are read out in their own. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { nth, WORKER } from './fake-review';
import { setEnglish, showEasy, showQuick, title, workerWords } from './set-up';

beforeEach(setEnglish);
afterEach(cleanup);

const WORKER_FIRST = nth(WORKER, 1);
const { language } = CURRENT_CHECKLIST.ref;

it('an ordinary question is marked with the language of its checklist', () => {
  showQuick();
  const words = screen.getByText(workerWords(WORKER_FIRST));
  expect(words.getAttribute('lang')).toBe(language);
});

it('an ordinary question is put in its translation, marked as such, and read aloud so', () => {
  const reading = {
    text: 'Wer hat das gemacht?',
    language: 'de',
    direction: 'ltr',
    english: workerWords(WORKER_FIRST),
    unreviewed: false,
  } as const;
  const readAloud = vi.fn(() => null);
  const readingOf = vi.fn(() => reading);
  showQuick({}, { readingOf, readAloud });
  expect(readingOf).toHaveBeenCalledWith(WORKER_FIRST);
  expect(screen.getByText(reading.text).getAttribute('lang')).toBe('de');
  expect(title().textContent).toContain(reading.text);
  expect(readAloud).toHaveBeenCalledWith(reading.text);
});

it('Easy Read lines and what they ask are marked with the language of the checklist', () => {
  showEasy();
  const lines = [...document.querySelectorAll('.es-easy__ask, p.es-easy__line:not([role])')];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map((line) => line.getAttribute('lang'))).toEqual(lines.map(() => language));
});
