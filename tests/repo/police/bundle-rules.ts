/** What the built extension may hold: no way to the network, no code made of text, no address to fetch from. */
import { forbiddenUses } from './forbidden-code';
import type { Problem, SourceFile } from './repo-files';

type AllowedUse = { readonly name: string; readonly near: RegExp; readonly reason: string };

/** Forbidden names that a library brings along, each told by the code around it. */
const ALLOWED_USES: readonly AllowedUse[] = [
  {
    name: 'eval',
    near: /inspectedWindow:\{eval:\{/,
    reason: "The polyfill's table of the browser's own functions names devtools.inspectedWindow.eval.",
  },
  {
    name: 'XMLHttpRequest',
    near: /this\._config\.withCredentials/,
    reason:
      "papaparse's way to read a CSV file from an address, which we never give it: only text and files.",
  },
  {
    name: 'innerHTML',
    near: /__html/,
    reason: "Preact's own handling of dangerouslySetInnerHTML, which our components never use.",
  },
  {
    name: 'dangerouslySetInnerHTML',
    near: /__html|children/,
    reason: "Preact's own handling of dangerouslySetInnerHTML, which our components never use.",
  },
];

/** How much code around a use tells whose it is, in characters each way. */
const NEAR = 200;

/** Addresses that are names or words to read, never fetched, each with its reason. */
const ALLOWED_ADDRESSES: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /^https:\/\/www\.thinklocalactpersonal\.org\.uk\/[\w/.-]*$/,
    reason: 'The makers of the ladder ask to be named with a link, which a person may follow.',
  },
  {
    pattern:
      /^http:\/\/(schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org\/dc|purl\.oclc\.org\/ooxml)\/[\w./-]*$/,
    reason: 'XML namespaces of Word files, which docx writes.',
  },
  {
    pattern: /^http:\/\/www\.w3\.org\/2001\/XMLSchema-instance$/,
    reason: 'An XML namespace of Word files.',
  },
  {
    pattern: /^https:\/\/answers\.microsoft\.com\/[\w./-]+$/,
    reason: 'Where to read on, in the words of an error of docx.',
  },
  {
    pattern: /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg|2000\/xmlns\/?)$/,
    reason: 'XML namespaces, by which Preact and style sheets name SVG and MathML elements.',
  },
  {
    pattern: /^http:\/\/www\.w3\.org\/ns\/anno\.jsonld$/,
    reason: 'The context that W3C Web Annotations name; it is written in the file, and never fetched.',
  },
  {
    pattern: /^https?:\/\/schema\.org\/?$/,
    reason: 'The vocabulary of structured data, to recognise what a vendor claims.',
  },
  {
    pattern: /^https?:\/\/json-schema\.org\/draft[-/][\w/-]*schema#?$/,
    reason: 'The name of the JSON Schema version in the published schema.',
  },
  {
    pattern: /^https:\/\/creativecommons\.org\/licenses\/[\w./-]+$/,
    reason: "The checklist's licence, as words and as a link a person may follow.",
  },
  {
    pattern: /^https:\/\/\$\{\w+\}$/,
    reason:
      'Put before an address that a person types without one; it is kept as words and fetched by nobody.',
  },
  {
    pattern: /^https:\/\/(wxt\.dev|github\.com\/wxt-dev\/wxt)\/[\w./-]+$/,
    reason: 'Where to read on, in the words of an error of WXT.',
  },
];

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/(?=[\w$[])[^\s"'`<>)\\|]*/gi;

/** Network calls, markup from text and code from text in one built script. */
export function scriptProblems(file: SourceFile): readonly Problem[] {
  return forbiddenUses(file).flatMap(({ name, start, reason }) => {
    const around = file.text.slice(Math.max(0, start - NEAR), start + NEAR);
    if (ALLOWED_USES.some((allowed) => allowed.name === name && allowed.near.test(around))) return [];
    return [
      {
        path: file.path,
        message: `uses ${name}. ${reason} The code: ...${around.slice(NEAR - 60, NEAR + 60)}...`,
      },
    ];
  });
}

/** Addresses in one built file that are not allowed as words. */
export function addressProblems(file: SourceFile): readonly Problem[] {
  const found = new Set(file.text.match(ADDRESS) ?? []);
  return [...found].flatMap((address) =>
    ALLOWED_ADDRESSES.some(({ pattern }) => pattern.test(address))
      ? []
      : [
          {
            path: file.path,
            message: `holds the address ${address}. If it is only words, allow it with its reason.`,
          },
        ],
  );
}
