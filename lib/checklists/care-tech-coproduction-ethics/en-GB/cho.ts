/**
 * The words of the theme "Choice, control and the right to challenge" in British English.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { QuestionId, QuestionText } from '../../../domain/checklist';

/** Every question of theme CHO, by id. */
export const CHO_TEXT: Readonly<Record<QuestionId, QuestionText>> = {
  CHO1: {
    label: 'Free to say yes or no',
    text: {
      commissioner: 'Can a person say yes or no, change their mind, and still get good care?',
      charity: 'Can a person say yes or no, change their mind, and still get good care?',
      worker: 'Can the people you support say no to this tool and still get good care?',
      person: 'Can you say no to this tool, or change your mind, and still get good care?',
    },
    why: 'Choice is only real if "no" is safe. CQC expects choice and non-digital routes.',
    evidence:
      'Consent steps in plain words; how to opt out; what care looks like without it; how often people say no.',
    askVendor: 'What happens if someone says no? What share of people have said no or left?',
  },
  CHO2: {
    label: 'A human decides',
    text: {
      commissioner: "Does a trained human make every decision that matters about a person's care?",
      charity: "Does a trained human make every decision that matters about a person's care?",
      worker: 'Do trained people, and not the tool, make the decisions that matter?',
      person: 'Does a person, and not a computer, decide the things that matter about your care?',
    },
    why: 'UK law gives people rights when a machine alone makes a big decision. The person in the loop must have time and power to change it.',
    evidence:
      'A decision map: what the AI does, who decides, what they see, how long they have. Rates of human change.',
    askVendor: 'Which decisions can happen with no human? How often do staff change what the AI says?',
  },
  CHO3: {
    label: 'You can challenge it',
    text: {
      commissioner: 'Can people ask why, speak up for what they need, and get a human to look again?',
      charity: 'Can people ask why, speak up for what they need, and get a human to look again?',
      worker: 'If the tool gets it wrong, can people ask why and get a human to look again?',
      person: 'If the tool gets it wrong, can you ask why and get a person to look again?',
    },
    why: 'People fear that "the computer says no". A clear way to challenge is what keeps power in balance.',
    evidence:
      'Named route, time limit and human; Easy Read version; number of challenges and what came of them.',
    askVendor: 'How does a person challenge a result? How many have, and how many led to a change?',
  },
  CHO4: {
    label: 'Capacity and advocacy',
    text: {
      commissioner:
        'Is there a clear plan for people who may not be able to consent, with family or an advocate involved?',
      charity:
        'Is there a clear plan for people who may not be able to consent, with family or an advocate involved?',
      worker: 'If a person cannot consent, are best interests, family and advocates part of the choice?',
      person: 'If someone cannot decide for themselves, do family or an advocate get a say?',
    },
    why: 'Many people in care live with dementia or a learning disability. Their rights do not go away.',
    evidence:
      'Mental Capacity Act steps, best interests forms, least restrictive option, DoLS check, review dates.',
    askVendor: 'What do you give customers to help them follow the Mental Capacity Act?',
  },
  CHO5: {
    label: 'Room for positive risk',
    text: {
      commissioner: 'Does it help people to take the risks they choose, and not just limit them?',
      charity: 'Does it help people to take the risks they choose, and not just limit them?',
      worker: 'Does it help people do more of what they want, and not just stop them?',
      person: 'Does it help you do more of what you want, and not just stop you?',
    },
    why: 'Fear of risk can turn a safety tool into a lock. People have a right to live with some risk.',
    evidence:
      'Examples of people doing more because of it; settings each person can change; reviews of any limits.',
    askVendor: 'Show us how it helped a person do more. Who can change the settings?',
  },
};
