/** Signs that words may say who somebody is, for a gentle warning before they are kept. Never a proof either way. */

/** What may be personal: how to reach somebody, or a name after a title. */
export const PERSONAL_SIGNS = ['email', 'phone', 'titled-name'] as const;
export type PersonalSign = (typeof PERSONAL_SIGNS)[number];

/** A mail address; lengths are bounded, so that no text takes long. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;

/** What looks like a run of digits as people write numbers, with at most two marks between two digits. */
const DIGITS =
  /(?<![\p{L}\p{N}£$€#.,/:-])(?:\+|\(\+?)?\d(?:[ ().\u00a0\u2010-\u2013-]{0,3}\d){8,17}(?![\p{L}\p{N}%]|[./,:-]\d)/gu;
/** Words before a number that say what else it is the number of. */
const OTHER_NUMBER =
  /\b(?:ISO|IEC|DCB|BS|EN|ISBN|ISSN|VAT|GTIN|IBAN|ICO|DSPT|UDI|SNOMED|company|charity|registration|registered|reference|ref|order|invoice|account)\b(?:[\s.:#]{0,3}\b(?:number|no)\b)?[\s.:#]{0,3}$/i;
/** UK numbers begin with 0 and have 10 or 11 digits. */
const UK = /^0[1-35789]\d{8,9}$/;
/** From abroad they begin with + (or 00) and have 8 to 15 digits (ITU-T E.164). */
const ABROAD = /^(?:\+|00)[1-9]\d{7,14}$/;
/** How both begin: after 0 comes a digit, unlike in "0.5". */
const BEGINS = /^(?:\(?0\d|\(?\+\d)/;
/** A day at the beginning of the digits, as ISO 8601 or people write it. */
const DATE = /^(?:\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2})/;

/** A title, then a word with a capital: "Mrs Ŵyn", "Dr. O'Neill", "Mr J. Ap Rhys". */
const TITLED_NAME =
  /(?<![\p{L}\p{N}'’-])(?:Mr|Mrs|Ms|Miss|Mx|Dr|MR|MRS|MS|MISS|MX|DR)\.?[ \u00a0\n](?:\p{Lu}\.?[ \u00a0\n]){0,3}\p{Lu}['’]?\p{L}/u;

/** The signs found in a text, each once, in the order of `PERSONAL_SIGNS`. Takes time in proportion to its length. */
export function personalSigns(text: string): readonly PersonalSign[] {
  const found: Readonly<Record<PersonalSign, boolean>> = {
    email: EMAIL.test(text),
    phone: hasPhone(text),
    'titled-name': TITLED_NAME.test(text),
  };
  return PERSONAL_SIGNS.filter((sign) => found[sign]);
}

/** How much text before a number can say what it is. */
const WORDS_BEFORE = 40;

function hasPhone(text: string): boolean {
  for (const { 0: written, index } of text.matchAll(DIGITS)) {
    const before = text.slice(Math.max(0, index - WORDS_BEFORE), index);
    if (!DATE.test(written) && !OTHER_NUMBER.test(before) && BEGINS.test(written) && isPhone(written))
      return true;
  }
  return false;
}

function isPhone(written: string): boolean {
  // +44 (0)20 ...: the 0 in brackets is left out from abroad.
  const dialled = written.replace(/^(\(?\+\d{1,3}\)?[ \u00a0]?)\(0\)/, '$1').replace(/[^\d+]/g, '');
  return UK.test(dialled) || ABROAD.test(dialled);
}
