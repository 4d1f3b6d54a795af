/**
 * The words of the theme "Keeps learning, and lasts" in British English.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { QuestionId, QuestionText } from '../../../domain/checklist';

/** Every question of theme LEA, by id. */
export const LEA_TEXT: Readonly<Record<QuestionId, QuestionText>> = {
  LEA1: {
    label: 'Lasting voice and joint review',
    text: {
      commissioner:
        'Do care workers and people who draw on care have a lasting way to give feedback, and help to review results?',
      charity:
        'Do care workers and people who draw on care have a lasting way to give feedback, and help to review results?',
      worker: 'Can you give feedback on this tool in an easy way, and see what changed?',
      person: 'Can you say what you think of this tool in an easy way, and see what changed?',
    },
    why: 'Needs change. Co-production means people also help to judge how well it works.',
    evidence: 'Standing group with dates; feedback in the product; joint reviews; public results.',
    askVendor: 'When is the next joint review? Who will be in the room, and will it be public?',
  },
  LEA2: {
    label: 'Checked after launch',
    text: {
      commissioner: 'Does the vendor keep checking the AI in real use, and tell people before it changes?',
      charity: 'Does the vendor keep checking the AI in real use, and tell people before it changes?',
      worker: 'Are you told before the tool changes, and is it checked that it still works well?',
      person: 'Are you told when this tool changes?',
    },
    why: 'AI can get worse or change overnight when the model under it is updated.',
    evidence:
      'Live checks with set limits; version history; notice of model changes; right to say no to new AI features.',
    askVendor: 'How much notice do you give before you change the AI? Can we turn new AI features off?',
  },
  LEA3: {
    label: 'Clear cost, easy exit, works with others',
    text: {
      commissioner:
        'Is the full cost clear, does it work with other systems, and can you leave with your data?',
      charity: 'Is the full cost clear, does it work with other systems, and can you leave with your data?',
      worker: 'Does it work well with the other systems you use, with no typing things twice?',
      person: 'If your care changes or moves, can your record go with you?',
    },
    why: 'Hidden costs and lock-in take money from care. Open standards keep choice alive.',
    evidence:
      "Price list with set-up, kit and AI use; open standards (such as FHIR, MODS); free export; notice periods; firm's finances.",
    askVendor: 'What is the cost over three years? Show us an export of all our data in an open format.',
  },
  LEA4: {
    label: 'Wider good',
    text: {
      commissioner:
        'Does the vendor show care for the planet and local area, and share what it learns to improve the care system?',
      charity:
        'Does the vendor show care for the planet and local area, and share what it learns to improve the care system?',
      worker: 'Does the vendor give something back to care work and to your area?',
      person: 'Does the vendor give something back to people who draw on care?',
    },
    why: 'Co-creation can change policy and systems, not just one service. AI also uses energy and shapes local jobs.',
    evidence:
      'Energy and kit reuse figures; social value promises; open results, both good and bad; part in sector work on rules.',
    askVendor: 'What have you shared in public, including what did not work? What is the carbon cost?',
  },
};
