// @vitest-environment happy-dom
/** The screens for private roles in both made-up languages: no word on them is written in the code. */
import { fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BeforeYouStart } from '../../../components/private/BeforeYouStart';
import { DeleteEverything } from '../../../components/private/DeleteEverything';
import { HideNow } from '../../../components/private/HideNow';
import { PrivacyPanel } from '../../../components/private/PrivacyPanel';
import { leftInEnglish, showIn, TAGS, tidy } from './left-in-english';

afterEach(tidy);

const nothing = () => {};

describe.each(TAGS)('in %s', (tag) => {
  const left = (data: readonly string[] = []) => leftInEnglish(document.body, data);

  it.each([true, false])('warns before the first question (again: %s)', (again) => {
    showIn(tag);
    render(<BeforeYouStart onDone={nothing} again={again} />);
    expect(left()).toEqual([]);
  });

  it('says how to hide, and what is kept where', () => {
    showIn(tag);
    render(
      <>
        <HideNow onHide={nothing} />
        <PrivacyPanel hideKey onWarnings={nothing} onDeleteEverything={nothing} />
      </>,
    );
    expect(left()).toEqual([]);
  });

  it.each([
    ['nothing', { databases: [], keys: [], failures: [] }],
    ['something', { databases: ['1'], keys: ['2'], failures: [] }],
  ])('asks twice before it deletes everything, and says that %s is left', async (_name, whatIsLeft) => {
    showIn(tag);
    const { container } = render(<DeleteEverything onDelete={async () => whatIsLeft} onCancel={nothing} />);
    const heading = () => container.querySelector('h1')?.textContent;
    for (const _tap of [1, 2]) {
      expect(left()).toEqual([]);
      const before = heading();
      const button = container.querySelector('.es-button--warning');
      if (button) fireEvent.click(button);
      await waitFor(() => expect(heading()).not.toBe(before));
    }
    expect(left()).toEqual([]);
  });
});
