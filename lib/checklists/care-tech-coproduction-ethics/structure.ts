/** The checklist without its words: which questions there are, when each applies, and which are must-haves. */
import type { AppliesWhen, ChecklistStructure, QuestionStructure } from '../../domain/checklist';
import { SOURCES } from './sources';
import { THEMES } from './themes';

const AI: AppliesWhen = { fact: 'ai' };
const CARE: AppliesWhen = { fact: 'care' };
const WATCHES_OR_RECORDS: AppliesWhen = { anyOf: [{ useType: 'C' }, { fact: 'records' }] };
const WATCHES_OR_TALKS: AppliesWhen = { anyOf: [{ useType: 'C' }, { useType: 'E' }] };

/** One line a question, so that the whole rule book can be read at a glance. */
const RULES: readonly (readonly [id: keyof typeof SOURCES, kind: 'must-have' | 'question', AppliesWhen])[] = [
  ['PUR1', 'question', null],
  ['PUR2', 'question', null],
  ['PUR3', 'question', null],
  ['PUR4', 'question', null],
  ['COP1', 'must-have', null],
  ['COP2', 'must-have', null],
  ['COP3', 'question', null],
  ['COP4', 'question', null],
  ['COP5', 'question', null],
  ['COP6', 'question', null],
  ['COP7', 'question', null],
  ['WRK1', 'question', null],
  ['WRK2', 'must-have', null],
  ['WRK3', 'question', null],
  ['WRK4', 'question', null],
  ['WRK5', 'question', null],
  ['WRK6', 'question', null],
  ['HUM1', 'must-have', CARE],
  ['HUM2', 'question', null],
  ['HUM3', 'question', { useType: 'B' }],
  ['HUM4', 'question', { useType: 'C' }],
  ['HUM5', 'question', { useType: 'E' }],
  ['CHO1', 'must-have', CARE],
  ['CHO2', 'must-have', CARE],
  ['CHO3', 'must-have', CARE],
  ['CHO4', 'question', WATCHES_OR_TALKS],
  ['CHO5', 'question', null],
  ['DAT1', 'must-have', null],
  ['DAT2', 'must-have', null],
  ['DAT3', 'must-have', WATCHES_OR_RECORDS],
  ['DAT4', 'question', null],
  ['DAT5', 'question', null],
  ['FAI1', 'must-have', AI],
  ['FAI2', 'must-have', null],
  ['FAI3', 'question', null],
  ['FAI4', 'question', null],
  ['FAI5', 'question', null],
  ['SAF1', 'must-have', CARE],
  ['SAF2', 'question', null],
  ['SAF3', 'must-have', AI],
  ['SAF4', 'question', { useType: 'C' }],
  ['SAF5', 'question', null],
  ['OPE1', 'must-have', AI],
  ['OPE2', 'question', { useType: 'D' }],
  ['OPE3', 'must-have', null],
  ['OPE4', 'question', null],
  ['LEA1', 'question', null],
  ['LEA2', 'question', AI],
  ['LEA3', 'question', null],
  ['LEA4', 'question', null],
];

const questions: readonly QuestionStructure[] = RULES.map(([id, kind, appliesWhen]) => ({
  id,
  theme: id.slice(0, 3),
  mustHave: kind === 'must-have',
  appliesWhen,
  sources: SOURCES[id],
}));

/** Published: never changed, only followed by a new version. */
export const STRUCTURE: ChecklistStructure = {
  id: 'care-tech-coproduction-ethics',
  version: '0.1.0-research-draft',
  date: '2026-11-21',
  useTypes: ['A', 'B', 'C', 'D', 'E'],
  themes: THEMES,
  questions,
  quickSets: {
    worker: ['HUM2', 'WRK3', 'WRK6', 'WRK5', 'SAF3', 'WRK2', 'DAT3', 'CHO1', 'COP2', 'PUR2'],
    person: ['PUR1', 'HUM1', 'HUM4', 'CHO1', 'CHO3', 'DAT1', 'DAT3', 'FAI2', 'COP1', 'LEA1'],
  },
};
