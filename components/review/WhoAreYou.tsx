/** The first screen ever: who is reviewing, how they know such tools, and where reviews should open. */
import { useState } from 'preact/hooks';
import type { Audience, Surface } from '../../lib/app/settings';
import { isPrivateRole, LIVED, type Lived, ROLES, type Role } from '../../lib/domain/assessment';
import { Button } from '../ui/Button';
import { RadioGroup } from '../ui/ChoiceGroup';
import { TextField } from '../ui/TextField';
import { t } from '../ui/texts';

export type WhoAreYouProps = {
  readonly initial: Audience | null;
  /** Where reviews open now. */
  readonly surface: Surface;
  readonly onDone: (audience: Audience, surface: Surface) => void;
};

function usualSurface(role: Role | null): Surface {
  return role && isPrivateRole(role) ? 'private' : 'page';
}

/** Until they say: who gives or draws on care knows such tools from life, the others from reading. */
function usualLived(role: Role | null): Lived {
  return role && isPrivateRole(role) ? 'uses-it' : 'read-about-it';
}

/** A surface that differs from the role's usual one was chosen, and stays; else it goes with the role. */
function chosenSurface({ initial, surface }: WhoAreYouProps): Surface | null {
  return initial && surface !== usualSurface(initial.role) ? surface : null;
}

export function WhoAreYou(props: WhoAreYouProps) {
  const { initial, onDone } = props;
  const [role, setRole] = useState<Role | null>(initial?.role ?? null);
  const [said, setLived] = useState<Lived | null>(initial?.lived ?? null);
  const lived = said ?? usualLived(role);
  const [interests, setInterests] = useState(initial?.interests ?? '');
  const [surface, setSurface] = useState(chosenSurface(props));
  const [missing, setMissing] = useState(false);
  const usual = usualSurface(role);
  const submit = () => {
    setMissing(role === null);
    if (role) onDone({ role, lived, interests: interests.trim() }, surface ?? usual);
    else document.getElementById('role-commissioner')?.focus();
  };
  return (
    <form
      class="es-page"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1 tabIndex={-1}>{t('welcome-heading')}</h1>
      <p>{t('welcome-what')}</p>
      <p>{t('welcome-local')}</p>
      <RadioGroup
        name="role"
        legend={t('welcome-role')}
        {...(missing ? { error: t('welcome-role-missing') } : {})}
        choices={ROLES.map((value) => ({ value, label: t(`role-${value}`) }))}
        value={role}
        onChange={setRole}
      />
      <RadioGroup
        name="lived"
        legend={t('welcome-lived')}
        choices={LIVED.map((value) => ({ value, label: t(`lived-${value}`) }))}
        value={lived}
        onChange={setLived}
      />
      <TextField
        id="interests"
        label={t('welcome-interests')}
        hint={t('welcome-interests-hint')}
        value={interests}
        maxLength={1000}
        onInput={setInterests}
      />
      <RadioGroup
        name="surface"
        legend={t('welcome-surface')}
        choices={[
          { value: 'page', label: t('surface-page'), hint: t('surface-page-hint') },
          { value: 'private', label: t('surface-private'), hint: t('surface-private-hint') },
        ]}
        value={surface ?? usual}
        onChange={setSurface}
      />
      <Button type="submit">{t('welcome-go-on')}</Button>
    </form>
  );
}
