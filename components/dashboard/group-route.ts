/** The screens for several people, and for paper. */
import type { Route } from '../../lib/state/router';

export type GroupRoute = Extract<Route, { readonly name: 'together' | 'meeting' | 'paper' | 'typing' }>;
