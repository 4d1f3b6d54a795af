/**
 * The words of the theme "Safe and fair use of data" in British English.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { QuestionId, QuestionText } from '../../../domain/checklist';

/** Every question of theme DAT, by id. */
export const DAT_TEXT: Readonly<Record<QuestionId, QuestionText>> = {
  DAT1: {
    label: 'Plain data facts',
    text: {
      commissioner:
        'Does the vendor say in plain words what data it takes, why, where it goes and how long it is kept?',
      charity:
        'Does the vendor say in plain words what data it takes, why, where it goes and how long it is kept?',
      worker: 'Do you know what data this tool takes about people and about you, and where it goes?',
      person: 'Do you know what this tool records about you, and who can see it?',
    },
    why: 'People cannot agree to what they do not know. Once data is in some AI systems it is hard to get out.',
    evidence:
      'Short privacy notice; data map; list of other firms used (such as OpenAI, AWS); place of storage; time limits.',
    askVendor: 'Please list all data taken, each firm that gets it, the country, and when it is deleted.',
  },
  DAT2: {
    label: 'Key data and security checks',
    text: {
      commissioner:
        'Is there proof of key checks, such as a data protection impact assessment (DPIA), DSPT and Cyber Essentials?',
      charity:
        'Is there proof of key checks, such as a data protection impact assessment (DPIA), DSPT and Cyber Essentials?',
      worker: 'Has your employer told you the tool passed its data and security checks?',
      person: 'Have you been told that your data is kept safe, and how?',
    },
    why: 'These are the basic checks for care data in the UK. A badge on a page can be out of date or for another product.',
    evidence:
      'DPIA (or summary) for this use; DSPT status and code; Cyber Essentials (Plus) number; ISO 27001 scope; test dates.',
    askVendor: 'Please send the DPIA, DSPT code, Cyber Essentials number and last security test date.',
  },
  DAT3: {
    label: 'No hidden watching',
    text: {
      commissioner: 'If it watches, listens to or records people, does every person know and agree?',
      charity: 'If it watches, listens to or records people, does every person know and agree?',
      worker: 'If it watches or records, do you and the people you support all know and agree?',
      person: 'If it watches, listens or records, did you know and agree?',
    },
    why: 'Hidden or blanket watching has harmed trust in care and on hospital wards. CQC says people must be told.',
    evidence:
      'Signs and talks, not just a form; consent for visitors and staff; when it is off; who can look at live or past data.',
    askVendor: 'How are visitors and staff told? Who has looked at recordings, and how is that checked?',
  },
  DAT4: {
    label: 'No selling, no hidden AI training',
    text: {
      commissioner: 'Does the vendor promise not to sell data, or use it to train AI, without clear consent?',
      charity: 'Does the vendor promise not to sell data, or use it to train AI, without clear consent?',
      worker: 'Do you know if what you type or say is used to train AI?',
      person: 'Do you know if your data is sold or used to train AI?',
    },
    why: 'Care notes are very private. "Anonymous" data can still point to a person in a small care home.',
    evidence:
      'Contract words; model provider settings; how data is made anonymous and tested; who gains from it.',
    askVendor: "Is any of our data used to train or improve any AI model, yours or a third party's?",
  },
  DAT5: {
    label: 'Open and fair sharing',
    text: {
      commissioner:
        'When data is shared, is it done openly, with people having a say in who sees it and why?',
      charity: 'When data is shared, is it done openly, with people having a say in who sees it and why?',
      worker: 'Is it clear who sees the notes you make, and why?',
      person: 'Do you have a say in who sees your data, and can you see it too?',
    },
    why: 'Good sharing can improve care. It must be fair, open, and of use to the people the data is about.',
    evidence:
      'A person can see their record; sharing rules set with people; list of who got data and why; opt-outs kept.',
    askVendor: 'Can people see their own data with no fee? Who else sees it, and who agreed?',
  },
};
