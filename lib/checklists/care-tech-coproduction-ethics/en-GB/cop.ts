/**
 * The words of the theme "Made together: sharing power" in British English.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { QuestionId, QuestionText } from '../../../domain/checklist';

/** Every question of theme COP, by id. */
export const COP_TEXT: Readonly<Record<QuestionId, QuestionText>> = {
  COP1: {
    label: 'People who draw on care: in from the start',
    text: {
      commissioner:
        'Were people who draw on care (and family carers) involved from the very start, before the tool was designed?',
      charity:
        'Were people who draw on care (and family carers) involved from the very start, before the tool was designed?',
      worker: 'Do you know if the people you support helped shape this tool from the start?',
      person: 'Were people like you asked to help shape this tool from the very start?',
    },
    why: 'Asking people to test a finished product is not co-production. The biggest choices are made at the start.',
    evidence:
      'Names or roles of groups, dates before design began, what they decided. Not a star quote or a logo.',
    askVendor: 'When did people who draw on care first join? What had already been decided by then?',
  },
  COP2: {
    label: 'Care workers: in from the start',
    text: {
      commissioner: 'Were care workers involved from the very start, before the tool was designed?',
      charity: 'Were care workers involved from the very start, before the tool was designed?',
      worker: 'Were care workers like you asked to help shape this tool from the very start?',
      person: 'Do you think the care workers who use it had a part in making it?',
    },
    why: "Care workers know people's histories, fears and wishes. Tools made without them often miss how care really works.",
    evidence: 'How many care workers, in what roles and settings, when they joined, and what they changed.',
    askVendor: 'Which care workers helped design this, when, and what changed because of them?',
  },
  COP3: {
    label: 'A real say',
    text: {
      commissioner: 'Did they have a real say, with the power to change or stop things?',
      charity: 'Did they have a real say, with the power to change or stop things?',
      worker: 'Do care workers have a real say over this tool, and can they get things changed or stopped?',
      person: 'Do people like you have a real say over this tool, and can you get things changed or stopped?',
    },
    why: 'Being asked is not the same as sharing power. In co-production people help to decide.',
    evidence:
      'Seats on a board or design group with votes; a time they said no and it stuck; minutes or a public log.',
    askVendor: 'Tell us about a time people said "no" or "stop". What did you do?',
  },
  COP4: {
    label: 'At every stage',
    text: {
      commissioner:
        'Were they part of every stage: the idea, the design, the tests, the roll-out and the review?',
      charity: 'Were they part of every stage: the idea, the design, the tests, the roll-out and the review?',
      worker: 'Are care workers still part of how it is rolled out, used and reviewed?',
      person: 'Are people like you still part of how it is used and checked?',
    },
    why: 'Co-production runs from design to delivery to review. One workshop is not enough.',
    evidence: 'A stage-by-stage record of who took part and what they did.',
    askVendor: 'Please fill in a short table: stage, who took part, how many, what they decided.',
  },
  COP5: {
    label: 'Paid and supported',
    text: {
      commissioner: 'Were people paid for their time and given the support they needed to take part?',
      charity: 'Were people paid for their time and given the support they needed to take part?',
      worker: 'Did care workers get paid time and support to help shape this tool?',
      person: 'Were people paid fairly and given the help they needed to take part?',
    },
    why: 'Giving and getting back (reciprocity) is a core rule of co-production. Unpaid input leaves out people on low pay.',
    evidence:
      'A payment policy; rates; travel, care cover, Easy Read and other help; paid work time for care workers.',
    askVendor: 'What did you pay people for taking part? What help did you give?',
  },
  COP6: {
    label: 'Who was in the room',
    text: {
      commissioner: 'Was the group mixed, with people who are often left out?',
      charity: 'Was the group mixed, with people who are often left out?',
      worker: 'Did a good mix of care workers take part, such as night staff, home care and migrant workers?',
      person: 'Did a good mix of people take part, including people who are often left out?',
    },
    why: 'If only confident people take part, the tool will suit them and fail others.',
    evidence:
      'A breakdown of who took part: disability, age, race, language, setting, job. How gaps were filled.',
    askVendor: 'Who took part, and who was missing? What did you do about it?',
  },
  COP7: {
    label: 'Proof it changed things',
    text: {
      commissioner: 'Can the vendor show what changed because of what people said?',
      charity: 'Can the vendor show what changed because of what people said?',
      worker: 'Have you seen this tool change because of what care workers said?',
      person: 'Can you see what changed because of what people said?',
    },
    why: 'Proof of influence tells real co-production from a nice word on a web page.',
    evidence:
      '"You said, we did" with dates; a change log that names who asked; things dropped as well as added.',
    askVendor: 'List three things that changed, and one that did not, with the reason.',
  },
};
