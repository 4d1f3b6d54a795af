/** The foot and the title of printed pages, while the report is on screen: the window prints what its file prints. */
import { useLayoutEffect } from 'preact/hooks';
import type { ReportPage } from '../../lib/formats/report-blocks';
import { pageRule } from './report-css';

/** A sheet made by script, as the extension's own policy lets no `<style>` stand in its pages. */
export function usePrintFoot({ footer, pageOf }: Pick<ReportPage, 'footer' | 'pageOf'>): void {
  const rule = pageRule({ footer, pageOf });
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rule);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [rule]);
}

/**
 * Browsers that know no foot of ours (Firefox) print the window's title on every page, and all of them offer it as the
 * name of a PDF. It is another one for as long as the window prints, and names no product either: histories keep titles.
 */
export function usePrintTitle(title: string): void {
  useLayoutEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    let usual: string | null = null;
    const before = () => {
      usual ??= document.title;
      document.title = title;
    };
    const after = () => {
      if (usual !== null) document.title = usual;
      usual = null;
    };
    window.addEventListener('beforeprint', before, { signal });
    window.addEventListener('afterprint', after, { signal });
    return () => {
      ended.abort();
      after();
    };
  }, [title]);
}
