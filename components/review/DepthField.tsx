/** How much to answer: chosen before a review starts, and to be changed at any time. */
import { DEPTHS, type Depth } from '../../lib/domain/checklist';
import { RadioGroup } from '../ui/ChoiceGroup';
import { t } from '../ui/texts';

export type DepthFieldProps = { readonly value: Depth; readonly onChange: (depth: Depth) => void };

export function DepthField({ value, onChange }: DepthFieldProps) {
  return (
    <RadioGroup
      name="depth"
      legend={t('depth-legend')}
      hint={t('depth-hint')}
      choices={DEPTHS.map((depth) => ({
        value: depth,
        label: t(`depth-${depth}`),
        hint: t(`depth-${depth}-hint`),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
