/** Whose review is on screen, for all that follows from who may be at risk. */
import { isPrivateRole, type Role } from '../domain/assessment';
import type { Phase, Session } from './session';

/** Nobody's while it is not known whose review it will be. */
export function roleIn(phase: Phase): Role | null {
  if (phase.kind === 'which-product') return phase.role;
  return phase.kind === 'reviewing' ? phase.review.header.peek().reviewer.role : null;
}

/** Is a review of somebody on screen who may be at risk? Read in a drawing, it draws anew when that changes. */
export function isPrivateNow({ phase }: Pick<Session, 'phase'>): boolean {
  const role = roleIn(phase.value);
  return role !== null && isPrivateRole(role);
}
