/** What is wrong with a sheet, row by row, as the translator's own program counts rows. */
import type { RowRefusal, SheetProblem } from '../../lib/formats/translation-sheet-read';
import { t } from '../ui/texts';

/** So many are shown; who has more has one cause for most of them. */
const MOST = 100;

export function SheetProblems({ problems }: { readonly problems: readonly SheetProblem[] }) {
  if (problems.length === 0) return null;
  const more = problems.length - MOST;
  return (
    <>
      <div class="es-sheet-problems">
        <table>
          <caption>{t('languages-problems', { count: problems.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('languages-problem-row')}</th>
              <th scope="col">{t('languages-problem-id')}</th>
              <th scope="col">{t('languages-problem-what')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, MOST).map((problem) => (
              <tr key={`${problem.row} ${problem.id} ${problem.why.kind}`}>
                <th scope="row">{problem.row === 0 ? t('languages-row-missing') : problem.row}</th>
                <td>
                  <code>
                    <bdi>{problem.id}</bdi>
                  </code>
                </td>
                <td>{whyText(problem.why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 ? <p>{t('languages-problems-more', { count: more })}</p> : null}
      <p class="es-hint">{t('languages-problems-hint')}</p>
    </>
  );
}

function whyText(why: RowRefusal): string {
  switch (why.kind) {
    case 'unknown-id':
      return t('languages-why-unknown-id');
    case 'does-not-parse':
      return t('languages-why-does-not-parse');
    case 'other-placeholders':
      return [
        why.missing.length > 0 ? t('languages-why-missing', { names: why.missing.join(', ') }) : '',
        why.extra.length > 0 ? t('languages-why-extra', { names: why.extra.join(', ') }) : '',
      ]
        .filter((words) => words !== '')
        .join(' ');
    case 'too-long':
      return t('languages-why-too-long', { most: why.most });
    case 'twice':
      return t('languages-why-twice', { first: why.first });
    case 'reviewed-unclear':
      return t('languages-why-reviewed-unclear');
    case 'language':
      return t(`languages-why-language-${why.field}`);
  }
}
