/** Eyes for documents without a layout: what is seen is said by attributes, everything else is laid out. */
import type { Box, Eyes, Style } from '../../../lib/page/evidence/eyes';
import type { Turns } from '../../../lib/page/evidence/in-slices';

const PLAIN: Style = {
  display: 'block',
  visibility: 'visible',
  fontSize: '16px',
  overflowX: 'visible',
  overflowY: 'visible',
  clip: 'auto',
  clipPath: 'none',
  position: 'static',
  textIndent: '0px',
  opacity: '1',
  contentVisibility: 'visible',
  left: 'auto',
  top: 'auto',
};

const WHOLE: Box = { left: 0, top: 0, right: 100, bottom: 20, width: 100, height: 20 };

/** `<p style="position:absolute">`: the style as it is written, beside a plain one. */
function styleOf(element: Element): Style {
  const written = (element.getAttribute('style') ?? '').split(';').flatMap((rule) => {
    const [name = '', value = ''] = rule.split(':').map((part) => part.trim());
    return name === ''
      ? []
      : [[name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase()), value]];
  });
  const isInline = /^(?:a|b|i|em|span)$/.test(element.localName);
  return { ...PLAIN, ...(isInline ? { display: 'inline' } : {}), ...Object.fromEntries(written) };
}

/** `<p data-box="left top width height">`. */
function boxOf(element: Element): Box {
  const given = element.getAttribute('data-box');
  if (given === null) return WHOLE;
  const [left = 0, top = 0, width = 0, height = 0] = given.split(' ').map(Number);
  return { left, top, width, height, right: left + width, bottom: top + height };
}

/** Remembers how often each question was asked. */
export function attributeEyes(): { readonly eyes: Eyes; readonly asked: Record<keyof Eyes, number> } {
  const asked = { laidOut: 0, visible: 0, rendered: 0, box: 0, style: 0 };
  const count = <Answer>(name: keyof Eyes, answer: (element: Element) => Answer) => {
    return (element: Element) => {
      asked[name] += 1;
      return answer(element);
    };
  };
  const isLaidOut = (element: Element) => element.closest('[hidden]') === null;
  const isOpaque = (element: Element) => element.closest('[style*="opacity:0"]') === null;
  const isRendered = (element: Element) => isLaidOut(element) && isOpaque(element);
  const nearest = (element: Element) =>
    element.closest('[style*="visibility:"]')?.getAttribute('style') ?? '';
  return {
    asked,
    eyes: {
      laidOut: count('laidOut', isLaidOut),
      rendered: count('rendered', isRendered),
      visible: count(
        'visible',
        (element) => isRendered(element) && !nearest(element).includes('visibility:hidden'),
      ),
      box: count('box', boxOf),
      style: count('style', styleOf),
    },
  };
}

/** Turns that never wait. */
export const AT_ONCE: Turns = { now: () => 0, pause: async () => {} };
