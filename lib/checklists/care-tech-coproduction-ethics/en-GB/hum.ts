/**
 * The words of the theme "More human contact, not less" in British English.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { QuestionId, QuestionText } from '../../../domain/checklist';

/** Every question of theme HUM, by id. */
export const HUM_TEXT: Readonly<Record<QuestionId, QuestionText>> = {
  HUM1: {
    label: 'Supports people, does not replace them',
    text: {
      commissioner: 'Is it clear that the tool supports human care and does not replace it?',
      charity: 'Is it clear that the tool supports human care and does not replace it?',
      worker: 'Does this tool support the care you give, and not replace it?',
      person: 'Does this tool add to the human care you get, and not replace it?',
    },
    why: 'Care is about people. CQC says AI can support, but not replace, human decisions.',
    evidence:
      'A clear statement with limits; staffing stays the same or gets better; no sales pitch based on fewer staff or visits.',
    askVendor: 'Has any customer cut visits, checks or staff after buying this? What happened to people?',
  },
  HUM2: {
    label: 'More time with people',
    text: {
      commissioner: 'Is there proof that care workers get more time with the people they support?',
      charity: 'Is there proof that care workers get more time with the people they support?',
      worker: 'Does this tool give you more time with the people you support?',
      person: 'Do your care workers have more time for you since this tool came in?',
    },
    why: 'The best case for AI in care is more time to talk and be with people. This should be measured, not just said.',
    evidence:
      'Measured contact time before and after; views of people who draw on care; not only minutes of admin saved.',
    askVendor: 'How much more time is spent with people? How did you measure it?',
  },
  HUM3: {
    label: 'Knows the whole person',
    text: {
      commissioner: "Does it make room for a person's story, likes, fears and beliefs, in their own words?",
      charity: "Does it make room for a person's story, likes, fears and beliefs, in their own words?",
      worker: 'Can you record who a person really is, in their own words, and not just tick boxes?',
      person: 'Does it show who you really are, in your own words?',
    },
    why: 'Care workers hold deep knowledge of a person. AI text can come out bland, the same for all, or wrong.',
    evidence:
      'Free text and voice of the person kept; examples of AI text before and after edits; checks for copy-paste care plans.',
    askVendor: 'How do you stop AI notes or plans from all sounding the same?',
  },
  HUM4: {
    label: 'Dignity at home',
    text: {
      commissioner: "Does it respect a person's home, dignity and private moments?",
      charity: "Does it respect a person's home, dignity and private moments?",
      worker: 'Does it protect the dignity and private moments of the people you support?',
      person: 'Do you still feel at home, with your dignity and private time, when this tool is there?',
    },
    why: 'A care home room is a home. Sensors and cameras can make it feel like a place where you are watched.',
    evidence:
      'No cameras in private rooms by default; privacy modes in use; what is seen, by whom, and when it is off.',
    askVendor: 'What can be seen or heard in a bedroom or bathroom? How do people get privacy?',
  },
  HUM5: {
    label: 'Honest machine friends',
    text: {
      commissioner:
        'If it talks or acts like a friend, is it honest that it is a machine, and does it help to keep up real contact?',
      charity:
        'If it talks or acts like a friend, is it honest that it is a machine, and does it help to keep up real contact?',
      worker: 'If it acts like a friend, do people know it is a machine, and do they still get real contact?',
      person: 'If it acts like a friend, is it clear it is a machine, and do you still get real contact?',
    },
    why: 'Social robots and chat tools can comfort people. They can also mislead, or be used in place of visits.',
    evidence:
      'It says it is a machine; plans for distress, grief and switching off; real contact tracked; tested with people.',
    askVendor: 'What does it say if someone asks "are you real?" What happens if it is taken away?',
  },
};
