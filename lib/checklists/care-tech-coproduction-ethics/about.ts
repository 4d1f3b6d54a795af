/**
 * What each question is about in each audience's words: the product, its use in one place, or both.
 *
 * Decided from the wording alone, each read on its own, by three rules in this order:
 *
 * 1. It asks what reached the person who answers, or others where they are: what they know, were told, were
 *    asked, agreed to or were given, or what the service gives and decides (paid time, who shares in savings,
 *    care for those who say no). A good product used badly gets a "no" here: *use here*. "Do you know if ..."
 *    belongs to it even when what is to be known is a fact of the product, since its "no" may mean "I do not
 *    know".
 * 2. It asks what the vendor did, tested, says, promises or ships, or who took part in making it; no service
 *    could turn that "no" into a yes: *product*.
 * 3. It asks how things work out where the tool is used, which the vendor or the service can spoil: *both*. So
 *    is a wording in two halves, one of them under the first rule and the other not.
 *
 * A "no" to a must-have counts against the product unless the wording is *use here* (see
 * `lib/domain/must-have-panel.ts`), so of a must-have the commissioner's wording is never *use here*.
 * Version 0.1.0 was published without it, and is read with this table. Since 0.2.0 it is part of the structure
 * and of its hash: a correction goes into a copy of this table, for a new version.
 */
import type { About, AboutTable } from '../../domain/about';
import type { QuestionId } from '../../domain/checklist';

/** Commissioner and charity read the same words. One line a question, to be read beside them. */
const TABLE: readonly (readonly [QuestionId, commissioner: About, worker: About, person: About])[] = [
  ['PUR1', 'product', 'both', 'both'],
  ['PUR2', 'product', 'use-here', 'use-here'],
  ['PUR3', 'product', 'both', 'both'],
  ['PUR4', 'product', 'both', 'both'],
  ['COP1', 'product', 'use-here', 'product'],
  ['COP2', 'product', 'product', 'product'],
  ['COP3', 'product', 'both', 'both'],
  ['COP4', 'product', 'both', 'both'],
  ['COP5', 'product', 'both', 'product'],
  ['COP6', 'product', 'product', 'product'],
  ['COP7', 'product', 'both', 'both'],
  ['WRK1', 'product', 'use-here', 'use-here'],
  ['WRK2', 'both', 'both', 'both'],
  ['WRK3', 'product', 'both', 'both'],
  ['WRK4', 'product', 'use-here', 'both'],
  ['WRK5', 'both', 'use-here', 'use-here'],
  ['WRK6', 'both', 'both', 'both'],
  ['HUM1', 'product', 'both', 'both'],
  ['HUM2', 'product', 'both', 'both'],
  ['HUM3', 'product', 'product', 'both'],
  ['HUM4', 'both', 'both', 'both'],
  ['HUM5', 'product', 'both', 'both'],
  ['CHO1', 'both', 'use-here', 'use-here'],
  ['CHO2', 'both', 'both', 'both'],
  ['CHO3', 'both', 'both', 'both'],
  ['CHO4', 'both', 'use-here', 'use-here'],
  ['CHO5', 'both', 'both', 'both'],
  ['DAT1', 'product', 'use-here', 'use-here'],
  ['DAT2', 'product', 'use-here', 'use-here'],
  ['DAT3', 'both', 'use-here', 'use-here'],
  ['DAT4', 'product', 'use-here', 'use-here'],
  ['DAT5', 'both', 'both', 'both'],
  ['FAI1', 'product', 'product', 'product'],
  ['FAI2', 'product', 'both', 'both'],
  ['FAI3', 'both', 'use-here', 'use-here'],
  ['FAI4', 'product', 'product', 'product'],
  ['FAI5', 'product', 'both', 'both'],
  ['SAF1', 'product', 'use-here', 'use-here'],
  ['SAF2', 'product', 'both', 'both'],
  ['SAF3', 'product', 'use-here', 'use-here'],
  ['SAF4', 'both', 'both', 'both'],
  ['SAF5', 'product', 'both', 'both'],
  ['OPE1', 'both', 'use-here', 'use-here'],
  ['OPE2', 'product', 'product', 'both'],
  ['OPE3', 'both', 'both', 'use-here'],
  ['OPE4', 'product', 'product', 'product'],
  ['LEA1', 'both', 'both', 'both'],
  ['LEA2', 'product', 'both', 'use-here'],
  ['LEA3', 'product', 'both', 'both'],
  ['LEA4', 'product', 'product', 'product'],
];

/** By question id and wording. */
export const ABOUT: AboutTable = Object.fromEntries(
  TABLE.map(([id, commissioner, worker, person]) => [
    id,
    { commissioner, charity: commissioner, worker, person },
  ]),
);
