// @vitest-environment happy-dom
/** Telling a page in a browser's translation from one in its own words. */
import { describe, expect, it } from 'vitest';
import { isTranslated } from '../../../lib/page/evidence/translated';
import { documentOf } from '../documents';

const FONT = '<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">w</font></font>';

describe('isTranslated', () => {
  it.each([
    ['Chromium’s class', '<html class="no-js translated-ltr"><p>w', true],
    ['the same from right to left', '<html class="translated-rtl"><p>w', true],
    ['fonts of Google’s translator', FONT.repeat(9), true],
    ['marks of Edge’s translator', '<p _msttexthash="1">w</p>'.repeat(9), true],
    ['one font left from a page that was pasted', FONT, false],
    ['an old page of plain fonts', '<font color="red">w</font>'.repeat(9), false],
    ['a class that only looks like it', '<html class="translated-ltr-later"><p>w', false],
    ['a plain page', '<p>w</p>', false],
  ])('%s', (_what, markup, translated) => {
    expect(isTranslated(documentOf(markup))).toBe(translated);
  });
});
