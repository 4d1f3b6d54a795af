// @vitest-environment happy-dom
/** Which JSON-LD blocks of a page are parsed, and how few of a page that has too many or too large ones. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { jsonLdItems } from '../../lib/page/json-ld';
import { documentOf, jsonLd } from './documents';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('jsonLdItems', () => {
  it('parses each block on its own, so that a bad one spoils no other', () => {
    const document_ = documentOf(
      `<script type="application/ld+json">{"a": </script>${jsonLd({ b: 1 })}<script type="application/ld+json"></script>${jsonLd({ c: 1 })}`,
    );
    expect(jsonLdItems(document_).filter((item) => item !== null)).toEqual([{ b: 1 }, { c: 1 }]);
  });

  it('reads through a comment or CDATA section round a block', () => {
    for (const [before, after] of [
      ['<!--', '-->'],
      ['//<![CDATA[\n', '\n//]]>'],
      ['/*<![CDATA[*/', '/*]]>*/;'],
    ]) {
      const document_ = documentOf(`<script type="application/ld+json">${before}{"a":1}${after}</script>`);
      expect(jsonLdItems(document_)).toEqual([{ a: 1 }]);
    }
  });

  it('accepts a type with parameters and in capitals, and no other scripts', () => {
    const document_ = documentOf(
      '<script type="APPLICATION/LD+JSON; charset=utf-8">1</script><script type="application/json">2</script><script>3</script>',
    );
    expect(jsonLdItems(document_)).toEqual([1]);
  });

  it('looks at no more than fifty of ten thousand blocks', () => {
    const document_ = documentOf('');
    for (let index = 0; index < 10_000; index += 1) {
      const script = document_.createElement('script');
      script.setAttribute('type', 'application/ld+json');
      script.append(`{"@type":"Product","name":"Product ${index}"}`);
      document_.body.append(script);
    }
    const parse = vi.spyOn(JSON, 'parse');
    expect(jsonLdItems(document_)).toHaveLength(50);
    expect(parse).toHaveBeenCalledTimes(50);
  });

  it('leaves out a block of five million characters without parsing it, and goes on', () => {
    const document_ = documentOf(jsonLd('x'.repeat(5_000_000)) + jsonLd({ b: 1 }));
    const parse = vi.spyOn(JSON, 'parse');
    expect(jsonLdItems(document_)).toEqual([{ b: 1 }]);
    expect(parse).toHaveBeenCalledTimes(1);
  });

  it('parses at most a million characters in all', () => {
    const document_ = documentOf(jsonLd('x'.repeat(190_000)).repeat(40));
    expect(jsonLdItems(document_)).toHaveLength(5);
  });

  it('leaves out a block in more pieces than a parser makes', () => {
    const inPieces = (count: number) => {
      const document_ = documentOf(jsonLd({ a: 1 }));
      const script = document_.querySelector('script');
      for (let index = 1; index < count; index += 1) script?.append(document_.createTextNode(' '));
      return jsonLdItems(document_);
    };
    expect(inPieces(100)).toEqual([{ a: 1 }]);
    expect(inPieces(101)).toEqual([]);
  });

  it('survives nesting deeper than any parser goes', () => {
    const deep = `<script type="application/ld+json">${'['.repeat(150_000)}</script>`;
    expect(jsonLdItems(documentOf(deep + jsonLd({ b: 1 })))).toEqual([null, { b: 1 }]);
  });
});
