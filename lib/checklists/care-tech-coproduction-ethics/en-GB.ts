/**
 * The whole checklist in British English: what themes, uses and facts are called, and every question's words.
 * Licence of these words: CC BY 4.0, see `../LICENSE`.
 */
import type { ChecklistText } from '../../domain/checklist';
import { CHO_TEXT } from './en-GB/cho';
import { COP_TEXT } from './en-GB/cop';
import { DAT_TEXT } from './en-GB/dat';
import { FAI_TEXT } from './en-GB/fai';
import { HUM_TEXT } from './en-GB/hum';
import { LEA_TEXT } from './en-GB/lea';
import { OPE_TEXT } from './en-GB/ope';
import { PUR_TEXT } from './en-GB/pur';
import { SAF_TEXT } from './en-GB/saf';
import { WRK_TEXT } from './en-GB/wrk';

/** Keyed by the ids of `structure.ts`; a test holds that no id is missing or spare. */
export const TEXT_EN_GB: ChecklistText = {
  language: 'en-GB',
  status: 'Draft made from published sources. Not yet co-produced.',
  useTypes: {
    A: { name: 'Office', examples: 'policy library, invoicing' },
    B: { name: 'Words and records', examples: 'care plans, transcription, summaries, translation' },
    C: {
      name: 'Watching and alerts',
      examples: 'acoustic, radar, camera, home sensors, telecare, vital signs',
    },
    D: {
      name: 'Scores, predicts, decides',
      examples: 'falls risk, eligibility, budget, rota, call monitoring, hiring',
    },
    E: { name: 'Talks with people', examples: 'chat, voice companion, social robot, pain face scan' },
  },
  facts: {
    ai: 'Does it use AI?',
    care: "Does it touch somebody's care?",
    records: 'Does it record sound, pictures or movement?',
  },
  themes: {
    PUR: {
      name: 'Better care, not just cheaper care',
      short: 'Purpose',
      line: 'The tool starts from a real need that people named, and puts quality of care before cost.',
    },
    COP: {
      name: 'Made together: sharing power',
      short: 'Co-production',
      line: 'People who draw on care and care workers are equal partners from the start to the review, not testers at the end.',
    },
    WRK: {
      name: 'Good for care workers',
      short: 'Care workers',
      line: 'The tool respects care workers as skilled professionals, does not spy on them, and they share in the gains.',
    },
    HUM: {
      name: 'More human contact, not less',
      short: 'Human connection',
      line: 'Technology supports relationships. It does not stand in for them.',
    },
    CHO: {
      name: 'Choice, control and the right to challenge',
      short: 'Choice and challenge',
      line: 'No "computer says no". People can refuse, be heard, and have a human look again.',
    },
    DAT: {
      name: 'Safe and fair use of data',
      short: 'Data and privacy',
      line: 'Data is used openly, kept safe, and shared only in ways people understand and accept.',
    },
    FAI: {
      name: 'Fair and open to everyone',
      short: 'Fairness and access',
      line: 'It works as well for people who are often left out, and nobody loses care by not being online.',
    },
    SAF: {
      name: 'Safe and proven to work',
      short: 'Safety and proof',
      line: 'Safety has been checked, limits are stated, and claims can be tested.',
    },
    OPE: {
      name: 'Open and answerable',
      short: 'Openness',
      line: 'People are told when AI is used, can get a reason, and know who is answerable.',
    },
    LEA: {
      name: 'Keeps learning, and lasts',
      short: 'Learning and lasting value',
      line: 'Feedback keeps shaping it, the full cost is clear, and you can leave.',
    },
  },
  questions: {
    ...PUR_TEXT,
    ...COP_TEXT,
    ...WRK_TEXT,
    ...HUM_TEXT,
    ...CHO_TEXT,
    ...DAT_TEXT,
    ...FAI_TEXT,
    ...SAF_TEXT,
    ...OPE_TEXT,
    ...LEA_TEXT,
  },
};
