/**
 * The words of the theme "Better care, not just cheaper care" in British English.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { QuestionId, QuestionText } from '../../../domain/checklist';

/** Every question of theme PUR, by id. */
export const PUR_TEXT: Readonly<Record<QuestionId, QuestionText>> = {
  PUR1: {
    label: 'A real need',
    text: {
      commissioner:
        'Is it clear what problem in care this tool is meant to solve, and who said it was a problem?',
      charity: 'Is it clear what problem in care this tool is meant to solve, and who said it was a problem?',
      worker: 'Does this tool fix a real problem in your work, or for the people you support?',
      person: 'Does this tool help with something that matters to you?',
    },
    why: 'Tools built to look for a use can add work and take away choice. A named need, from the people who live with it, is the first test of good design.',
    evidence:
      'A plain statement of the need; who raised it; how it was checked with people who draw on care and care workers.',
    askVendor: 'Who first told you this was a problem? Please share what they said and when.',
  },
  PUR2: {
    label: 'Better, not just cheaper',
    text: {
      commissioner: 'Does the vendor put better care first, and saving money second?',
      charity: 'Does the vendor put better care first, and saving money second?',
      worker: 'Is this tool used to make care better, and not just to save time or money?',
      person: 'Do you feel this tool is there to give you better care, and not just cheaper care?',
    },
    why: 'AI in care should be about making care better. Saving money can be a welcome side effect, but not the main goal.',
    evidence:
      "Aims and results are about people's lives first. Any saving is shown with what happened to quality, and where the money went.",
    askVendor:
      'When your tool saves money, what happened to the quality of care? What was done with the money?',
  },
  PUR3: {
    label: 'Results people chose',
    text: {
      commissioner: 'Does it measure results that people who draw on care say matter to them?',
      charity: 'Does it measure results that people who draw on care say matter to them?',
      worker: 'Does it help with the things that matter most to the people you support?',
      person: 'Does it help you live the life you want, in your own way?',
    },
    why: 'Counting falls, visits or clicks is not the same as a good life. People should help choose what success means.',
    evidence:
      'Named outcomes (such as wellbeing, control, contact) chosen with people; results by group; a known measure such as ASCOT or "I" statements.',
    askVendor: 'Which outcomes did people who draw on care choose? What were the results, good and bad?',
  },
  PUR4: {
    label: 'Why AI?',
    text: {
      commissioner: 'Does the vendor show why AI is the right answer, and what simpler ways were looked at?',
      charity: 'Does the vendor show why AI is the right answer, and what simpler ways were looked at?',
      worker: 'Is AI clearly worth it here, when you think of simpler ways to do the job?',
      person: 'Does it seem right to use AI for this, and not a simpler way or a person?',
    },
    why: 'AI brings new risks. If a checklist, a phone call or a simple sensor would do, that may be the better choice.',
    evidence:
      'A short options note: other ways considered, why AI was chosen, and what would make them stop using it.',
    askVendor: 'What non-AI options did you look at? When would you tell a buyer not to use AI?',
  },
};
