/**
 * The words of the theme "Open and answerable" in British English.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { QuestionId, QuestionText } from '../../../domain/checklist';

/** Every question of theme OPE, by id. */
export const OPE_TEXT: Readonly<Record<QuestionId, QuestionText>> = {
  OPE1: {
    label: 'Says when AI is used',
    text: {
      commissioner: 'Are people told, in plain words, when AI is used and what it does?',
      charity: 'Are people told, in plain words, when AI is used and what it does?',
      worker: 'Do you know which parts of this tool use AI, and what the AI does?',
      person: 'Were you told, in plain words, that AI is used and what it does?',
    },
    why: 'People have a right to know. CQC and UK data law both ask for this.',
    evidence:
      'Labels in the product; a plain AI page; name and maker of the model; ready to fill in an ATRS record.',
    askVendor: 'Which features use AI? Which model, made by whom? Can we have text for the ATRS record?',
  },
  OPE2: {
    label: 'Gives reasons',
    text: {
      commissioner: 'Can it show why it gave a result, in words people can understand?',
      charity: 'Can it show why it gave a result, in words people can understand?',
      worker: 'Can you see why it gave an alert or wrote what it did?',
      person: 'Can someone explain its results to you in plain words?',
    },
    why: 'A reason lets people check, agree or object. A link to the source note or sound helps staff to spot errors.',
    evidence:
      'Reason shown with each alert; link back to the source; plain guide; tested for understanding with users.',
    askVendor: 'Show us the reason a care worker sees. How did you check that people understand it?',
  },
  OPE3: {
    label: 'Someone is answerable',
    text: {
      commissioner:
        'Is it clear who is answerable when things go wrong, so it is not left to the care worker?',
      charity: 'Is it clear who is answerable when things go wrong, so it is not left to the care worker?',
      worker: 'If the tool causes harm, is it clear who is answerable, so the blame does not fall on you?',
      person: 'If something goes wrong, do you know who is answerable?',
    },
    why: 'Terms often push all duty on to staff to "check everything". Care workers say this must not fall on them alone.',
    evidence:
      'Named owner at vendor and buyer; contract on liability; time allowed for checks; AI policy; public sign-up to a code, with proof.',
    askVendor: 'What do you take legal duty for if the AI is wrong? Who is the named owner?',
  },
  OPE4: {
    label: 'Fair words, no hype',
    text: {
      commissioner: 'Are the words on the page fair and true, with no hype, scare talk or borrowed badges?',
      charity: 'Are the words on the page fair and true, with no hype, scare talk or borrowed badges?',
      worker: 'Does the vendor talk about this tool, and about care workers, in a fair way?',
      person: 'Does the vendor talk about people like you with respect?',
    },
    why: 'The way a vendor talks shows what it values. Words like "co-produced" or "NHS approved" need proof.',
    evidence:
      'Claims match proof; badges link to live registers; respectful words for people and for care workers.',
    askVendor: 'Please give the proof and date for each badge, award and logo on your page.',
  },
};
