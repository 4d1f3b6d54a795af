/**
 * The technical terms in the checklist's words, and what each means, in plain words of our own.
 * A meaning says what kind of thing it is, not what the law says today: check the original before you quote it.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */

/** By the term as the questions spell it. */
export const PLAIN_TERMS: Readonly<Record<string, string>> = {
  AI: 'Artificial intelligence: software that learns from examples, and then writes, predicts, sorts or decides.',
  'AI model': 'The part of an AI tool that has learned from examples. Another firm has often made it.',
  'Accessible Information Standard':
    'Rules for care in England: find out how a disabled person needs information, and give it to them that way.',
  'Accessibility statement':
    'A page that says how well disabled people can use a product, and what does not work for them yet.',
  advocate:
    'Somebody who helps a person to say what they want. They work for the person, not for the service.',
  anonymous:
    'With names and other details taken out, so that nobody can tell who the person is. This is hard to do well.',
  ASCOT: "A set of questions that measures how care changes the quality of a person's life.",
  ATRS: 'A standard form on which public bodies tell everyone which AI they use, for what, and how.',
  'best interests':
    'What is right for a person who cannot make a choice alone. What they want and feel must count.',
  bias: 'When a tool works worse for some people than for others, or treats them less fairly.',
  BSL: 'British Sign Language.',
  'Clinical safety case':
    'A written argument, with proof, that a product is safe enough to use in care or health.',
  'co-production':
    'People who draw on care, care workers and others make something together, as equals, from start to end.',
  CQC: 'Care Quality Commission: it checks care services in England. It does not approve products.',
  'Cyber Essentials': 'A basic check that a firm guards its computers against common attacks.',
  'data map': 'A list or picture of what data is taken, where it goes and who gets it.',
  'data protection impact assessment':
    'A written check, made before a tool is used, of what it could do to people through their data.',
  DCB0129:
    'A safety standard for makers of health and care software in England. It asks them to look for dangers and to act on them.',
  'digital switchover': 'Telephone lines move to the internet. Older alarms may stop working.',
  DoLS: 'Deprivation of Liberty Safeguards: checks for when a person is not free to leave the place where they get care.',
  DPIA: 'Data protection impact assessment: a written check, made before a tool is used, of what it could do to people through their data.',
  DSPT: 'Data Security and Protection Toolkit: a yearly form in which a health or care organisation in England says how it keeps data safe.',
  DTAC: 'A form that health and care buyers in England use to check digital products: safety, data, security, and how well they work with other systems.',
  'Easy Read': 'Words that are easy to understand: short sentences, with pictures.',
  FHIR: 'An open way to write health and care data, so that different systems can swap it.',
  'hazard log': 'A list of what could go wrong and harm somebody, and what is done about each.',
  ICO: "Information Commissioner's Office: it looks after people's data rights in the UK.",
  'ISO 27001': 'A world standard for keeping data safe. A certificate covers only what its scope names.',
  'least restrictive option': "The choice that limits a person's freedom the least.",
  liability: 'Who has to pay, or put things right, when harm is done.',
  'medical device':
    'A thing, or software, that is meant to find, watch or treat illness or injury. It must meet special rules.',
  'Mental Capacity Act':
    'A law about people who may not be able to make a choice alone. It protects their rights.',
  MHRA: 'Medicines and Healthcare products Regulatory Agency: it checks medicines and medical devices in the UK.',
  MODS: 'The least that a digital social care record in England must hold, and how it is written down.',
  'near miss': 'Something went wrong, but nobody was hurt this time.',
  NHS: 'National Health Service.',
  'open standards': 'Ways to write and share data that anyone may use, so that systems can work together.',
  outcomes: "What changes in people's lives.",
  'privacy notice': 'A page that says what is done with your data, why, and what your rights are.',
  reciprocity: 'Giving and getting back: people who take part get something for it, such as pay.',
  safeguarding: 'Keeping people safe from abuse and neglect.',
  'screen readers': 'Software that reads aloud what is on a screen.',
  'social value': 'Good that a firm does for people and places, beside what it is paid for.',
  Uptime: 'How much of the time a system works.',
  WCAG: 'Rules for making web pages and apps that disabled people can use.',
  'Yellow Card': 'The way to tell the MHRA that a medicine or a medical device may have harmed somebody.',
};
