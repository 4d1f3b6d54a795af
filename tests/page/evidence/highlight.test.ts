// @vitest-environment happy-dom
/** Light over a page's words: under one name at a time, in each document its own, and no node is touched. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlights } from '../../../lib/page/evidence/highlight';
import { documentOf } from '../documents';
import { type FakeRegistry, litWords, withHighlights } from './highlights';

let registry: FakeRegistry;

beforeEach(() => {
  registry = withHighlights();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A range over a paragraph of these words, in this page. */
function rangeOver(words: string): Range {
  const paragraph = document.createElement('p');
  paragraph.append(words);
  document.body.append(paragraph);
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  return range;
}

/** A frame's document with a window that has a registry of its own, until the frame goes on. */
function frame(words: string) {
  const inside = documentOf(`<p>${words}</p>`);
  const own: FakeRegistry = new Map();
  let away = false;
  const window_ = {
    get CSS() {
      if (away)
        throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
      return { highlights: own };
    },
  };
  Object.defineProperty(inside, 'defaultView', { value: window_ });
  const range = inside.createRange();
  range.selectNodeContents(inside.body);
  return {
    own,
    range,
    /** It loads a page of another origin. */
    goAway: () => {
      away = true;
    },
  };
}

describe('light', () => {
  it('lies over the ranges under the name, and changes no node', () => {
    const ranges = [rangeOver('One.'), rangeOver('Two.')];
    const before = document.documentElement.outerHTML;
    expect(createHighlights().paint(ranges, 'w1')).toBe(2);
    expect(litWords(registry)).toEqual({ w1: ['One.', 'Two.'] });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes the place of what was lit before, whatever that was called', () => {
    const light = createHighlights();
    light.paint([rangeOver('One.')], 'w1');
    light.paint([rangeOver('Two.')], 'w2');
    expect(litWords(registry)).toEqual({ w2: ['Two.'] });
    light.paint([], 'w3');
    expect(litWords(registry)).toEqual({});
  });

  it('goes out, and only that which is ours', () => {
    registry.set('theirs', { ranges: [] });
    const light = createHighlights();
    light.paint([rangeOver('One.')], 'w1');
    light.clear();
    light.clear();
    expect([...registry.keys()]).toEqual(['theirs']);
  });

  it('lies in each frame under that frame’s own registry, and goes out in all', () => {
    const inside = frame('Inside.');
    const light = createHighlights();
    expect(light.paint([rangeOver('One.'), inside.range], 'w1')).toBe(2);
    expect([litWords(registry), litWords(inside.own)]).toEqual([{ w1: ['One.'] }, { w1: ['Inside.'] }]);
    light.clear();
    expect([litWords(registry), litWords(inside.own)]).toEqual([{}, {}]);
  });

  it('still goes out, and comes on again, after a frame that was lit went on to another origin', () => {
    const inside = frame('Inside.');
    const light = createHighlights();
    light.paint([inside.range, rangeOver('One.')], 'w1');
    inside.goAway();
    light.clear();
    expect(litWords(registry)).toEqual({});
    light.paint([rangeOver('Two.')], 'w2');
    expect(litWords(registry)).toEqual({ w2: ['Two.'] });
  });

  it('passes over words of a document that is in no window any more', () => {
    const gone = documentOf('<p>gone</p>').createRange();
    createHighlights().paint([gone, rangeOver('One.')], 'w1');
    expect(litWords(registry)).toEqual({ w1: ['One.'] });
  });

  it('is not to be had where the browser has none of it', () => {
    vi.stubGlobal('CSS', {});
    expect(createHighlights().paint([rangeOver('One.')], 'w1')).toBeNull();
    vi.unstubAllGlobals();
    expect(createHighlights().paint([rangeOver('One.')], 'w1')).toBeNull();
  });
});
