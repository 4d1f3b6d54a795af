// @vitest-environment happy-dom
/** The main screens in both made-up languages: no word on them is written in the code. */
import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageHeader } from '../../../components/dashboard/PageHeader';
import { SafetyNote } from '../../../components/dashboard/SafetyNote';
import { UnknownScreen } from '../../../components/dashboard/UnknownScreen';
import { LanguagesScreen } from '../../../components/languages/LanguagesScreen';
import { ProductForm } from '../../../components/review/ProductForm';
import { WhyNotice } from '../../../components/review/TabScreens';
import { VendorClaims } from '../../../components/review/VendorClaims';
import { WhoAreYou } from '../../../components/review/WhoAreYou';
import { OVERLAY_OBSTACLES } from '../../../lib/app/page-context';
import { CURRENT_CHECKLIST } from '../../../lib/checklists';
import { pseudoChecklistText } from '../../../lib/domain/pseudo-words';
import { CLAIMS, description } from '../../contracts/world';
import { createFakeLibrary, FULL, someReviews } from '../../fixtures/fake-library';
import { reviewOf } from '../../fixtures/records/builders';
import { jsonOf } from '../../fixtures/records/files';
import { eventually, type Given, renderDashboard, rowsShown } from '../dashboard/set-up';
import { WORDS } from '../languages/set-up';
import { leftInEnglish, showIn, TAGS, tidy } from './left-in-english';

let stop = () => {};
afterEach(() => {
  stop();
  stop = () => {};
  tidy();
});

describe.each(TAGS)('in %s', (tag) => {
  const left = (data: readonly string[] = []) => leftInEnglish(document.body, data);

  describe('a screen of the review', () => {
    it('asks who is reviewing', () => {
      showIn(tag);
      render(<WhoAreYou initial={null} surface="page" onDone={vi.fn()} />);
      const form = document.querySelector('form');
      if (form) fireEvent.submit(form);
      expect(document.querySelector('.es-error-text')).toBeTruthy();
      expect(left()).toEqual([]);
    });

    it('asks which product it is, in the checklist’s words for uses and facts', () => {
      showIn(tag);
      const text = pseudoChecklistText(CURRENT_CHECKLIST.text, tag);
      render(
        <ProductForm
          text={text}
          initial={description({ name: '', vendor: '' })}
          submitLabel="→"
          onSubmit={async () => null}
          onCancel={() => {}}
          covered={false}
        />,
      );
      const form = document.querySelector('form');
      if (form) fireEvent.submit(form);
      expect(document.querySelector('.es-error-text')).toBeTruthy();
      expect(left()).toEqual([]);
    });

    it('shows what the page claims', () => {
      showIn(tag);
      render(<VendorClaims claims={CLAIMS} />);
      expect(left()).toEqual([]);
    });

    it.each(OVERLAY_OBSTACLES)('says why it is in a tab: %s', (why) => {
      showIn(tag);
      render(<WhyNotice why={why} />);
      expect(left()).toEqual([]);
    });
  });

  describe('the dashboard', () => {
    const NAMES = ['Lantern', 'Vendor'];
    const show = (given: Given) => {
      const shown = renderDashboard(given);
      stop = shown.stop;
      showIn(tag);
      return shown;
    };
    /** Once what is on screen is drawn in this language, nothing of English may be left. */
    const nothingLeft = (data: readonly string[]) => eventually(() => expect(left(data)).toEqual([]));

    it('lists reviews, with filters, sorting and what can be done', async () => {
      show({ library: createFakeLibrary(someReviews(3)) });
      await rowsShown(3);
      await nothingLeft(NAMES);
    });

    it('lists the bin', async () => {
      const deletedAt = '2026-11-20T10:00:00.000Z';
      show({ library: createFakeLibrary(someReviews(2, () => ({ deletedAt }))), hash: '#/?bin=1' });
      await rowsShown(2);
      await nothingLeft(NAMES);
    });

    it('shows how to begin when there is nothing yet', async () => {
      show({});
      await eventually(() => expect(document.querySelectorAll('h2').length).toBeGreaterThan(0));
      await nothingLeft([]);
    });

    it.each(['Rename', 'Export', 'Remove'])('asks before it does: dialog %s', async (dialog) => {
      const deletedAt = dialog === 'Remove' ? '2026-11-20T10:00:00.000Z' : null;
      const shown = renderDashboard({
        library: createFakeLibrary(someReviews(1, () => ({ deletedAt }))),
        hash: dialog === 'Remove' ? '#/?bin=1' : '#/',
      });
      stop = shown.stop;
      await rowsShown(1);
      fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${dialog}.*Lantern`) }));
      await screen.findByRole('dialog');
      showIn(tag);
      // A file's own ending is no word.
      await nothingLeft([...NAMES, 'json', 'csv']);
    });

    it('brings in files: what one would do, and why another cannot be', async () => {
      const { container, library } = show({ hash: '#/import' });
      library.failNext('importRecords', FULL);
      const picker = container.querySelector<HTMLInputElement>('input[type="file"]');
      const files = [new File([jsonOf(reviewOf())], 'a.json'), new File(['{'], 'b.json')];
      if (picker) fireEvent.change(picker, { target: { files } });
      await eventually(() => expect(container.querySelectorAll('.es-notice--error')).toHaveLength(1));
      await eventually(() => expect(container.querySelector('.es-plan')).toBeTruthy());
      await nothingLeft(['json jsonl', 'Lantern Night Sensor Hollyhock Care Systems', 'Label of', 'a b']);
    });

    it('has a head, a note on where reviews are, and a page for addresses that lead nowhere', () => {
      showIn(tag);
      render(
        <>
          <PageHeader route={{ name: 'import' }} onWholeList={() => {}} />
          <SafetyNote safety={{ kept: false, usedBytes: 1_500_000 }} checklistVersion="1" />
          <UnknownScreen />
        </>,
      );
      expect(left(['MB'])).toEqual([]);
    });
  });

  it('offers languages and the translator’s sheet', () => {
    showIn(tag);
    render(
      <LanguagesScreen
        current={tag}
        englishBeside
        translations={[{ tag: 'cy', name: 'Ŵ', direction: 'ltr', entries: {} }]}
        words={WORDS}
        onChoose={() => {}}
        onEnglishBeside={() => {}}
        save={() => {}}
        onKeep={async () => null}
        onRemove={async () => null}
      />,
    );
    expect(left(['cy'])).toEqual([]);
  });
});
