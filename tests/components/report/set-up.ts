/** The words of reports for tests. */
import { setTexts } from '../../../components/ui/texts';
import charts from '../../../locales/en-GB/charts.ftl?raw';
import common from '../../../locales/en-GB/common.ftl?raw';
import evidence from '../../../locales/en-GB/evidence.ftl?raw';
import report from '../../../locales/en-GB/report.ftl?raw';
import result from '../../../locales/en-GB/result.ftl?raw';
import summary from '../../../locales/en-GB/summary.ftl?raw';

export const REPORT_TEXTS = [common, summary, result, evidence, charts, report];

export function setReportEnglish(more: readonly string[] = []): void {
  setTexts('en-GB', [...REPORT_TEXTS, ...more]);
}
