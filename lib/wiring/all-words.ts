/** The words of every screen there is. A file of its own: the frame in a vendor's page carries no more than it shows. */

import backup from '../../locales/en-GB/backup.ftl?raw';
import charts from '../../locales/en-GB/charts.ftl?raw';
import checklists from '../../locales/en-GB/checklists.ftl?raw';
import dashboard from '../../locales/en-GB/dashboard.ftl?raw';
import earlier from '../../locales/en-GB/earlier.ftl?raw';
import evidence from '../../locales/en-GB/evidence.ftl?raw';
import exercise from '../../locales/en-GB/exercise.ftl?raw';
import exerciseClosing from '../../locales/en-GB/exercise-closing.ftl?raw';
import exports from '../../locales/en-GB/export.ftl?raw';
import imports from '../../locales/en-GB/import.ftl?raw';
import languages from '../../locales/en-GB/languages.ftl?raw';
import letter from '../../locales/en-GB/letter.ftl?raw';
import lists from '../../locales/en-GB/lists.ftl?raw';
import paper from '../../locales/en-GB/paper.ftl?raw';
import picture from '../../locales/en-GB/picture.ftl?raw';
import product from '../../locales/en-GB/product.ftl?raw';
import products from '../../locales/en-GB/products.ftl?raw';
import quick from '../../locales/en-GB/quick.ftl?raw';
import report from '../../locales/en-GB/report.ftl?raw';
import reportCheck from '../../locales/en-GB/report-check.ftl?raw';
import reportScreen from '../../locales/en-GB/report-screen.ftl?raw';
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
  { name: 'earlier', source: earlier },
  { name: 'picture', source: picture },
  { name: 'dashboard', source: dashboard },
  { name: 'letter', source: letter },
  { name: 'together', source: together },
  { name: 'paper', source: paper },
  { name: 'checklists', source: checklists },
  { name: 'backup', source: backup },
  { name: 'charts', source: charts },
  { name: 'exercise', source: exercise },
  { name: 'exercise-closing', source: exerciseClosing },
  { name: 'export', source: exports },
  { name: 'import', source: imports },
  { name: 'lists', source: lists },
  { name: 'product', source: product },
  { name: 'products', source: products },
  { name: 'report', source: report },
  { name: 'report-check', source: reportCheck },
  { name: 'report-screen', source: reportScreen },
  { name: 'languages', source: languages },
];
