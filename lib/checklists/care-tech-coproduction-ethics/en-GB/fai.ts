/**
 * The words of the theme "Fair and open to everyone" in British English.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { QuestionId, QuestionText } from '../../../domain/checklist';

/** Every question of theme FAI, by id. */
export const FAI_TEXT: Readonly<Record<QuestionId, QuestionText>> = {
  FAI1: {
    label: 'Tested for unfair bias',
    text: {
      commissioner:
        'Has it been tested to see if it works as well for different people (age, sex, race, disability, accent)?',
      charity:
        'Has it been tested to see if it works as well for different people (age, sex, race, disability, accent)?',
      worker: 'Does it work as well for everyone, such as people with an accent, dementia or darker skin?',
      person: 'Does it work as well for you as for other people?',
    },
    why: "A 2025 LSE study found one AI model played down women's needs in care notes. Others did not. Only tests can tell.",
    evidence:
      'Results by group, with numbers; tested on UK care data; what was fixed; what is still weak; equality assessment.',
    askVendor: 'Please share results by sex, race, age, disability and accent. What is your biggest gap?',
  },
  FAI2: {
    label: 'Disabled people can use it',
    text: {
      commissioner: 'Can disabled people use it, with proof such as a WCAG 2.2 AA test?',
      charity: 'Can disabled people use it, with proof such as a WCAG 2.2 AA test?',
      worker: 'Can disabled staff and the disabled people you support use this tool?',
      person: 'Can you use this tool in a way that suits you?',
    },
    why: 'Many people who draw on care, and many staff, are disabled. Access is a legal duty, not an extra.',
    evidence:
      'Accessibility statement with date and gaps; tests with disabled people; works with screen readers, switches, voice.',
    askVendor:
      'When was it last tested by disabled people? Please share the report and the list of known faults.',
  },
  FAI3: {
    label: 'No one left offline',
    text: {
      commissioner: 'Do people get the same good care if they have no phone, internet or digital skills?',
      charity: 'Do people get the same good care if they have no phone, internet or digital skills?',
      worker: 'Do people with no phone or internet get the same good care?',
      person: 'Would you get the same good care with no phone or internet?',
    },
    why: 'Being online can open doors, but it must not be the only door.',
    evidence:
      'Paper, phone or in-person route of the same quality; help with kit and data costs; who is left out, with numbers.',
    askVendor: 'How does someone with no internet get the same service? How many use that route?',
  },
  FAI4: {
    label: 'Languages and formats',
    text: {
      commissioner:
        'Does it come in Easy Read, other formats, and the languages people use, such as Welsh or BSL?',
      charity:
        'Does it come in Easy Read, other formats, and the languages people use, such as Welsh or BSL?',
      worker: 'Does it work in the languages and formats that you and the people you support use?',
      person: 'Does it come in a language and format that suits you?',
    },
    why: 'The Accessible Information Standard covers care in England. In Wales, Welsh must not be treated less well.',
    evidence: 'List of formats and languages, and how well AI works in each; who checks the translation.',
    askVendor: 'How accurate is the AI in Welsh, BSL, or for people who use few words?',
  },
  FAI5: {
    label: 'Closes gaps',
    text: {
      commissioner:
        'Does the vendor show that it helps people who get a worse deal now, and does not widen gaps?',
      charity: 'Does the vendor show that it helps people who get a worse deal now, and does not widen gaps?',
      worker: 'Does it help the people who get the worst deal now?',
      person: 'Does it help people who often miss out?',
    },
    why: 'Many people fear AI will make unfairness worse. The test is who gains and who loses.',
    evidence:
      'Who uses it and who does not; results for poorer areas and minority groups; small providers can afford it.',
    askVendor: 'Who gains most and who gains least from your tool? How do you know?',
  },
};
