/** Our own code neither leaves the browser nor writes markup. */
import { describe, expect, it } from 'vitest';
import { forbiddenCode } from './police/forbidden-code';
import { PRODUCT_CODE, repoFiles, told } from './police/repo-files';

const problemsOf = (text: string) => told(forbiddenCode({ path: 'a.tsx', text }));

describe('forbiddenCode', () => {
  it.each([
    '// never set innerHTML, never fetch()',
    'const words = "eval and fetch and any are only words";',
    'element.textContent = vendorText;',
    'const fetchFacts = () => readFacts();',
    'type Callback = Function;',
    'const map = new Map(); map.constructor;',
    'function f(value: unknown) { return value; }',
  ])('has nothing against %s', (text) => {
    expect(problemsOf(text)).toBe('');
  });

  it.each([
    ['element.innerHTML = vendorText;', 'innerHTML'],
    ['const html = element["innerHTML"];', 'innerHTML'],
    ['const x = <p dangerouslySetInnerHTML={{ __html: text }} />;', 'dangerouslySetInnerHTML'],
    ['eval(text);', 'eval'],
    ['const make = new Function(text);', 'new Function()'],
    ['const make = Function(text);', 'Function()'],
    ['await fetch("/x");', 'fetch()'],
    ['await globalThis.fetch("/x");', 'fetch()'],
    ['await window["fetch"]("/x");', 'fetch'],
    ['new XMLHttpRequest();', 'XMLHttpRequest'],
    ['new WebSocket(address);', 'WebSocket'],
    ['new EventSource(address);', 'EventSource'],
    ['navigator.sendBeacon(address);', 'sendBeacon'],
    ['importScripts("a.js");', 'importScripts'],
    ['localStorage.setItem("a", "b");', 'localStorage'],
    ['const value: any = 1;', 'any'],
    ['const value = other as any;', 'any'],
  ])('complains about %s', (text, name) => {
    expect(problemsOf(text)).toContain(`a.tsx:1 uses ${name}. `);
  });

  it('does not pass over a file that it cannot read', () => {
    expect(() => problemsOf('const = ;')).toThrow('a.tsx cannot be parsed');
  });
});

it('no file of the product uses any of it', () => {
  const files = repoFiles(PRODUCT_CODE);
  expect(files.length).toBeGreaterThan(20);
  expect(told(files.flatMap(forbiddenCode))).toBe('');
});
