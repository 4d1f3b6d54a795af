// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are code to be read.
/** The rules for the built extension find what they are there to find. */
import { describe, expect, it } from 'vitest';
import { addressProblems, scriptProblems } from './police/bundle-rules';
import { told } from './police/repo-files';

const inScript = (text: string) => told(scriptProblems({ path: 'chunks/a.js', text }));
const inFile = (text: string) => told(addressProblems({ path: 'chunks/a.js', text }));

describe('scriptProblems', () => {
  it('allows what libraries bring along, told by the code around it', () => {
    expect(inScript('if(h){if(!p||h.__html!=p.__html)e.innerHTML=h.__html}')).toBe('');
    expect(inScript('var t={devtools:{inspectedWindow:{eval:{minArgs:1}}}}')).toBe('');
    expect(inScript('t=new XMLHttpRequest,this._config.withCredentials&&1')).toBe('');
    expect(inScript('for(k in n)k=="children"||k=="dangerouslySetInnerHTML"')).toBe('');
  });

  it.each([
    ['e.innerHTML=n', 'innerHTML'],
    ['fetch("./data.json").then(r)', 'fetch()'],
    ['self.fetch(u)', 'fetch()'],
    ['new XMLHttpRequest', 'XMLHttpRequest'],
    ['navigator.sendBeacon(u,d)', 'sendBeacon'],
    ['new WebSocket(u)', 'WebSocket'],
    ['var g=Function("return this")()', 'Function()'],
    ['(0,eval)("1")', 'eval'],
  ])('finds %s', (text, name) => {
    expect(inScript(text)).toContain(`chunks/a.js uses ${name}. `);
  });

  it('is not led astray by code far from what is allowed', () => {
    expect(inScript(`a.__html;${' '.repeat(300)}e.innerHTML=n`)).toContain('uses innerHTML');
  });
});

describe('addressProblems', () => {
  it.each([
    'document.createElementNS("http://www.w3.org/2000/svg",t)',
    'n.startsWith("https://schema.org/")',
    'matches:["*://*/*"]',
    '/^https?:\\/\\//.test(u)',
    'u.startsWith("https://")',
  ])('has nothing against %s', (text) => {
    expect(inFile(text)).toBe('');
  });

  it.each([
    ['img.src="https://collect.example/p.gif"', 'https://collect.example/p.gif'],
    ['@import url(http://fonts.example/a.css)', 'http://fonts.example/a.css'],
    ['"wss://live.example"', 'wss://live.example'],
    ['`https://${host}/a`', 'https://${host}/a'],
    ['"http://www.w3.org.evil.example/2000/svg"', 'http://www.w3.org.evil.example/2000/svg'],
  ])('finds the address in %s', (text, address) => {
    expect(inFile(text)).toContain(`holds the address ${address}.`);
  });
});
