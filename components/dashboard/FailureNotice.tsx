/** Says what the store refused, what to do, and keeps the browser's own words at hand for a bug report. */
import type { ComponentChildren } from 'preact';
import type { Failure } from '../../lib/app/ports';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { failureDetail, failureText } from './words';

export type FailureNoticeProps = {
  readonly heading: string;
  readonly failure: Failure;
  /** What the person can do here, such as trying again. */
  readonly children?: ComponentChildren;
};

export function FailureNotice({ heading, failure, children }: FailureNoticeProps) {
  const detail = failureDetail(failure);
  return (
    <Notice kind="error" heading={heading} announce>
      <p>{failureText(failure)}</p>
      {children}
      {detail === '' ? null : (
        <details>
          <summary>{t('failure-detail')}</summary>
          <p>
            <code>{detail}</code>
          </p>
        </details>
      )}
    </Notice>
  );
}
