/**
 * The words of the theme "Safe and proven to work" in British English.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { QuestionId, QuestionText } from '../../../domain/checklist';

/** Every question of theme SAF, by id. */
export const SAF_TEXT: Readonly<Record<QuestionId, QuestionText>> = {
  SAF1: {
    label: 'Safety checks done',
    text: {
      commissioner:
        'Is there proof of safety checks, such as a DCB0129 safety case and a named safety lead? If it is a medical device, is it on the MHRA list?',
      charity:
        'Is there proof of safety checks, such as a DCB0129 safety case and a named safety lead? If it is a medical device, is it on the MHRA list?',
      worker: 'Have you been told about the safety risks of this tool and what to do about them?',
      person: 'Have you been told that this tool is safe, and what to do if it is not?',
    },
    why: 'Care tools can cause harm when they are wrong, late or ignored. AI that sums up or predicts health may be a medical device.',
    evidence:
      'Clinical safety case and hazard log with dates; safety officer; MHRA number and class, or a reasoned note on why not.',
    askVendor: 'Please send the safety case and hazard log. Is it a medical device? If not, why not?',
  },
  SAF2: {
    label: 'Claims you can check',
    text: {
      commissioner: 'Are the big claims backed by proof you can check, from places like yours?',
      charity: 'Are the big claims backed by proof you can check, from places like yours?',
      worker: 'Does it do what the vendor says it does, in real work?',
      person: 'Does it do what they said it would do?',
    },
    why: 'Small trials, no control group or no numbers can make a tool look better than it is.',
    evidence:
      'Study with size, setting, length, compare group and who paid; results that did not work; links, not just a quote.',
    askVendor:
      'For each number on your site: how many people, how long, compared with what, and who paid for the study?',
  },
  SAF3: {
    label: 'Honest about limits and errors',
    text: {
      commissioner:
        'Does the vendor say what the tool cannot do, how often it is wrong, and what happens then?',
      charity: 'Does the vendor say what the tool cannot do, how often it is wrong, and what happens then?',
      worker: 'Do you know when this tool gets things wrong, and what to do then?',
      person: 'Have you been told that it can get things wrong, and what happens then?',
    },
    why: 'Research in 17 councils found AI notes with made-up or garbled content, such as false talk of suicide. People must know to check.',
    evidence:
      'Error rates, missed events and false alarms; known weak spots (noise, accents, group talk); who checks and how long it takes.',
    askVendor: 'What is your error rate in real use? What are the three most likely ways it fails?',
  },
  SAF4: {
    label: 'Safe when it fails',
    text: {
      commissioner: 'If it breaks, or the power or internet goes off, will people still be safe?',
      charity: 'If it breaks, or the power or internet goes off, will people still be safe?',
      worker: 'Do you know what to do if it stops working, and does that keep people safe?',
      person: 'If it stops working, will you still be safe?',
    },
    why: 'People can come to lean on a tool. There must be a safe way to carry on without it.',
    evidence:
      'Uptime record; battery and backup; offline mode; digital switchover plan; drills; who is on call.',
    askVendor: 'What happens in a 24-hour outage? When did you last test it?',
  },
  SAF5: {
    label: 'Report harm, and see action',
    text: {
      commissioner:
        'Is there a simple way to report harm or near misses, and does the vendor act and tell others?',
      charity:
        'Is there a simple way to report harm or near misses, and does the vendor act and tell others?',
      worker: 'Can you report a problem with this tool with no fear, and does someone act on it?',
      person: 'Can you report a problem in a simple way, and does someone act on it?',
    },
    why: 'Harm that is not reported will happen again somewhere else.',
    evidence:
      'Incident route; times to act; notices sent to all customers; links to MHRA Yellow Card, CQC and safeguarding.',
    askVendor: 'How many safety incidents in the last year? How were customers told?',
  },
};
