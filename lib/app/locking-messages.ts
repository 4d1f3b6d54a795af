/** What a page and its worker for locking say to each other. Each piece of work has a worker of its own. */
import * as v from 'valibot';

const WholeFile = v.instance(Blob);

/** What a page asks of its worker, once. */
export const LockRequest = v.variant('kind', [
  v.object({
    kind: v.literal('lock'),
    file: WholeFile,
    passphrase: v.string(),
    workFactor: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  }),
  v.object({ kind: v.literal('unlock'), file: WholeFile, passphrase: v.string() }),
]);
export type LockRequest = v.InferOutput<typeof LockRequest>;

/** How the work ended. */
export const LockEnd = v.variant('kind', [
  v.object({ kind: v.literal('locked'), blob: WholeFile }),
  v.object({ kind: v.literal('open'), blob: WholeFile }),
  v.object({ kind: v.literal('wrong') }),
  v.object({ kind: v.literal('damaged') }),
  v.object({ kind: v.literal('unreadable'), detail: v.string() }),
  /** It could not be done there, and nobody can say why; in the browser's words. */
  v.object({ kind: v.literal('failed'), detail: v.string() }),
]);
export type LockEnd = v.InferOutput<typeof LockEnd>;

/** How far it is, as often as wished before the end. */
export const LockPart = v.object({ kind: v.literal('part'), part: v.number() });
export type LockPart = v.InferOutput<typeof LockPart>;
