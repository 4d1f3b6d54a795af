/** Locks and unlocks with the age library, in whatever context this is loaded: a page, or a worker. */
import { Decrypter, Encrypter } from 'age-encryption';
import { typedPassphrase } from '../domain/passphrase';
import { blobOf, piecesOf, streamOf } from './backup-blob';
import type { Locking } from './locking';

const AGE = 'application/octet-stream';

/** The library says these words, and no code, when a file is sound and its passphrase is another. */
const WRONG_PASSPHRASE = /no identity matched/;

/** Called before each piece; stops when that is wished. */
function watching({ size }: Blob, { signal, onPart }: Parameters<Locking['unlock']>[2]) {
  return (bytes: number) => {
    signal.throwIfAborted();
    onPart(size === 0 ? 1 : Math.min(1, bytes / size));
  };
}

/** See `Locking.lock`. */
export const lockWithAge: Locking['lock'] = async (file, passphrase, workFactor, watch) => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(typedPassphrase(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  const locked = await encrypter.encrypt(streamOf(piecesOf(file.stream())));
  const blob = await blobOf(piecesOf(locked), AGE, watching(file, watch));
  watch.signal.throwIfAborted();
  return blob;
};

/** As it is typed here, and as it was typed elsewhere, where that differs. */
function spellings(passphrase: string): readonly string[] {
  return [...new Set([typedPassphrase(passphrase), passphrase])];
}

/** See `Locking.unlock`. */
export const unlockWithAge: Locking['unlock'] = async (file, passphrase, watch) => {
  const decrypter = new Decrypter();
  for (const spelling of spellings(passphrase)) decrypter.addPassphrase(spelling);
  let unreadable: string | null = null;
  async function* bytes() {
    try {
      yield* piecesOf(file.stream());
    } catch (thrown) {
      unreadable = String(thrown);
      throw thrown;
    }
  }
  try {
    const plain = await decrypter.decrypt(streamOf(bytes()));
    return { kind: 'open', blob: await blobOf(piecesOf(plain), '', watching(file, watch)) };
  } catch (thrown) {
    watch.signal.throwIfAborted();
    if (unreadable !== null) return { kind: 'unreadable', detail: unreadable };
    return WRONG_PASSPHRASE.test(String(thrown)) ? { kind: 'wrong' } : { kind: 'damaged' };
  }
};
