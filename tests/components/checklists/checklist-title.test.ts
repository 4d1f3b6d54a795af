/** A checklist is called by a name wherever there is one. */
import { expect, it } from 'vitest';
import { checklistTitle } from '../../../components/checklists/checklist-title';
import { setTexts } from '../../../components/ui/texts';
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { OWN_THEME } from '../../../lib/domain/checklist';
import common from '../../../locales/en-GB/common.ftl?raw';
import { SMALL } from '../../fixtures/review/small-checklist';

it('ours by its own, one with somebody’s questions by theirs, and only a nameless one by its id', () => {
  setTexts('en-GB', [common]);
  const own = { name: 'Elm Lane group', short: 'Elm Lane', line: '' };
  const text = { ...SMALL.text, themes: { ...SMALL.text.themes, [OWN_THEME]: own } };
  expect(checklistTitle(CURRENT_CHECKLIST)).toBe('Co-production and ethics checklist for care technology');
  expect(checklistTitle({ ...SMALL, text })).toBe('Elm Lane group');
  expect(checklistTitle({ ...SMALL, ref: { ...SMALL.ref, id: 'council-check' } })).toBe('council-check');
});
