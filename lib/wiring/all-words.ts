/** The words of every screen there is. A file of its own: the frame in a vendor's page carries no more than it shows. */

import checklists from '../../locales/en-GB/checklists.ftl?raw';
import dashboard from '../../locales/en-GB/dashboard.ftl?raw';
import evidence from '../../locales/en-GB/evidence.ftl?raw';
import languages from '../../locales/en-GB/languages.ftl?raw';
import letter from '../../locales/en-GB/letter.ftl?raw';
import paper from '../../locales/en-GB/paper.ftl?raw';
import picture from '../../locales/en-GB/picture.ftl?raw';
import quick from '../../locales/en-GB/quick.ftl?raw';
import result from '../../locales/en-GB/result.ftl?raw';
import together from '../../locales/en-GB/together.ftl?raw';
import type { MessageFile } from '../domain/words';
import { REVIEW_WORDS } from './words';

/** Everything: what the full page shows, and what a translator translates. */
export const ALL_WORDS: readonly MessageFile[] = [
  ...REVIEW_WORDS,
  { name: 'result', source: result },
  { name: 'quick', source: quick },
  { name: 'evidence', source: evidence },
  { name: 'picture', source: picture },
  { name: 'dashboard', source: dashboard },
  { name: 'letter', source: letter },
  { name: 'together', source: together },
  { name: 'paper', source: paper },
  { name: 'checklists', source: checklists },
  { name: 'languages', source: languages },
];
