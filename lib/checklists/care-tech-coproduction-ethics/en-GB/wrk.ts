/**
 * The words of the theme "Good for care workers" in British English.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { QuestionId, QuestionText } from '../../../domain/checklist';

/** Every question of theme WRK, by id. */
export const WRK_TEXT: Readonly<Record<QuestionId, QuestionText>> = {
  WRK1: {
    label: 'Asked before it came in',
    text: {
      commissioner:
        'Does the vendor help employers to involve care workers (and unions) before it is brought in?',
      charity: 'Does the vendor help employers to involve care workers (and unions) before it is brought in?',
      worker: 'Were you asked about this tool before it came in, with time to shape how it is used?',
      person: 'Do the care workers seem to have had a say in how the tool is used?',
    },
    why: "People trust what they help to shape. The ICO says employers should seek workers' views before they bring in monitoring.",
    evidence:
      'A roll-out guide that includes a care worker group; a joint agreement; records of what staff asked for.',
    askVendor: 'What do you give employers to help them involve staff before launch?',
  },
  WRK2: {
    label: 'Not spying on workers',
    text: {
      commissioner: 'Is it clear that the tool is not used to spy on, score or punish care workers?',
      charity: 'Is it clear that the tool is not used to spy on, score or punish care workers?',
      worker: 'Can you use this tool without being spied on, scored or punished by it?',
      person: 'Are you happy with how this tool treats your care workers?',
    },
    why: 'Tools sold for care can turn into tools that track staff. This harms trust and pushes good workers out.',
    evidence:
      'A list of data taken about workers; what managers can see; a ban on use for discipline; a worker DPIA.',
    askVendor: 'What data about care workers can a manager see? Can any of it be used for pay or discipline?',
  },
  WRK3: {
    label: 'Less work, not more',
    text: {
      commissioner:
        'Is there proof that it cuts the load on care workers overall, and does not add alerts, checks or pressure?',
      charity:
        'Is there proof that it cuts the load on care workers overall, and does not add alerts, checks or pressure?',
      worker: 'Does it make your work easier overall, without more alerts, checks or pressure?',
      person: 'Do your care workers seem less rushed with this tool?',
    },
    why: 'Time saved in one place can come back as new checks or more visits. Benefits should not turn into higher targets.',
    evidence:
      'Before and after measures of total time, alerts per shift, false alarms, unpaid time. Views of staff.',
    askVendor: 'How many alerts per person per shift, and how many are false? What new tasks does it add?',
  },
  WRK4: {
    label: 'A fair share of the gains',
    text: {
      commissioner:
        'Does the vendor say how care workers should share in the gains, such as pay, paid time or less strain?',
      charity:
        'Does the vendor say how care workers should share in the gains, such as pay, paid time or less strain?',
      worker: 'When this tool saves time or money, do care workers get a fair share?',
      person: 'Do you think care workers gain from this tool too?',
    },
    why: 'If AI saves hours, workers should gain too. Better work also means better care and less staff turnover.',
    evidence:
      'A plan agreed with staff for time saved; pay linked to new skills; no cut in paid hours; staff retention data.',
    askVendor: 'What do you advise employers to do with saved time? Do you have proof of gains for staff?',
  },
  WRK5: {
    label: 'Paid time to learn',
    text: {
      commissioner:
        'Is there good training in paid time, in forms that suit all staff, before and after launch?',
      charity: 'Is there good training in paid time, in forms that suit all staff, before and after launch?',
      worker: 'Did you get paid time and good training to use this tool?',
      person: 'Do your care workers seem to know how to use this tool well?',
    },
    why: 'CQC expects people who use AI to be trained and confident. Short videos at home are not enough.',
    evidence:
      'Course list by role; hours; paid or not; covers limits, bias and how to challenge it; refreshers; languages.',
    askVendor: 'What training is there for each role, how long is it, and who pays for the time?',
  },
  WRK6: {
    label: 'Free to use judgement',
    text: {
      commissioner: 'Can care workers overrule the tool, with no blame, and is that choice kept on record?',
      charity: 'Can care workers overrule the tool, with no blame, and is that choice kept on record?',
      worker: 'Can you overrule this tool when you think it is wrong, without getting into trouble?',
      person: 'Can your care workers do what they think is right, even if the tool says something else?',
    },
    why: 'Care is skilled work. A worker who knows the person must be free to act on what they see.',
    evidence:
      'Override button with reason; overrides reviewed to improve the tool and not to judge staff; policy on blame.',
    askVendor: 'How does a care worker overrule it? What happens to that record?',
  },
};
