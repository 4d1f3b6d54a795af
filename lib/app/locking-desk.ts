/** The worker's side of locking: does what one message asks, and says how far it is and how it ended. */
import * as v from 'valibot';
import { lockWithAge, unlockWithAge } from './locking-age';
import { type LockEnd, type LockPart, LockRequest } from './locking-messages';

type Watch = Parameters<typeof unlockWithAge>[2];

async function done(asked: unknown, watch: Watch): Promise<LockEnd> {
  const request = v.parse(LockRequest, asked);
  const { file, passphrase } = request;
  if (request.kind === 'unlock') return unlockWithAge(file, passphrase, watch);
  return { kind: 'locked', blob: await lockWithAge(file, passphrase, request.workFactor, watch) };
}

/** Never rejects. Nothing here stops it: who wants no more of it ends the worker. */
export async function serveLocking(
  asked: unknown,
  answer: (answer: LockPart | LockEnd) => void,
): Promise<void> {
  let told = 0;
  const onPart = (part: number) => {
    // A large file comes in tens of thousands of pieces: nobody sees that many steps.
    if (part - told < 0.01) return;
    told = part;
    answer({ kind: 'part', part });
  };
  try {
    answer(await done(asked, { signal: new AbortController().signal, onPart }));
  } catch (thrown) {
    answer({ kind: 'failed', detail: String(thrown) });
  }
}
