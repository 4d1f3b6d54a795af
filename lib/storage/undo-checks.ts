/** May an import still be taken back? Not once something of it was changed, or something new leans on it. */
import type { ImportImages, Stamp } from './import-images';
import { usersOf } from './import-images';
import type { StoreName } from './schema';
import type { Tx } from './transaction';

type WriteTx = Tx<'readwrite'>;

/** All that the import put, by id: what leans on it may only be among these. */
type Own = {
  readonly products: ReadonlySet<string>;
  readonly reviews: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
};

function idsOf(images: readonly { readonly left: Stamp }[]): ReadonlySet<string> {
  return new Set(images.map(({ left }) => left.id));
}

/** Ids of those that are new here, and will go. */
function newIds(images: readonly { readonly left: Stamp; readonly before: unknown }[]): readonly string[] {
  return images.flatMap(({ left, before }) => (before === null ? left.id : []));
}

async function isAsLeft(row: Promise<Stamp | undefined>, left: Stamp): Promise<boolean> {
  const stamp = await row;
  return stamp?.revision === left.revision && stamp.updatedAt === left.updatedAt;
}

type Stamped = Extract<StoreName, 'products' | 'assessments' | 'evidence' | 'meetings' | 'exercises'>;

/** Looking for a quote again leaves its stamp as it is, and is no change. */
async function allAsLeft(tx: WriteTx, images: ImportImages): Promise<boolean> {
  const { products, reviews, evidence, meetings, exercises } = images;
  const stores: readonly (readonly [Stamped, readonly { readonly left: Stamp }[]])[] = [
    ['products', products],
    ['assessments', reviews],
    ['evidence', evidence],
    ['meetings', meetings],
    ['exercises', exercises],
  ];
  const checks = stores.flatMap(([name, written]) =>
    written.map(({ left }) => isAsLeft(tx.objectStore(name).get(left.id), left)),
  );
  return (await Promise.all(checks)).every(Boolean);
}

async function onlyOwn(keys: Promise<readonly string[]>, own: ReadonlySet<string>): Promise<boolean> {
  return (await keys).every((id) => own.has(id));
}

/** Nothing is of a new product but what came with it. */
async function productsAreBare(tx: WriteTx, images: ImportImages, own: Own): Promise<boolean> {
  const checks = newIds(images.products).flatMap((id) => [
    onlyOwn(tx.objectStore('assessments').index('byProduct').getAllKeys(id), own.reviews),
    onlyOwn(tx.objectStore('meetings').index('byProduct').getAllKeys(id), own.meetings),
    onlyOwn(tx.objectStore('exercises').index('byProduct').getAllKeys(id), own.exercises),
    onlyOwn(tx.objectStore('products').index('byMerged').getAllKeys(id), own.products),
  ]);
  return (await Promise.all(checks)).every(Boolean);
}

/** No evidence was kept with a new review since. */
async function reviewsAreBare(tx: WriteTx, images: ImportImages, own: Own): Promise<boolean> {
  const index = tx.objectStore('evidence').index('byAssessment');
  const checks = newIds(images.reviews).map((id) => onlyOwn(index.getAllKeys(id), own.evidence));
  return (await Promise.all(checks)).every(Boolean);
}

/** No other review or meeting of a product is of a meeting, follows a review, or has one as a voice, that would go. */
async function nobodyNames(tx: WriteTx, images: ImportImages, own: Own): Promise<boolean> {
  const going = new Set([...newIds(images.reviews), ...newIds(images.meetings)]);
  const written = [...images.reviews, ...images.meetings].filter(({ left }) => going.has(left.id));
  const productIds = new Set(written.map(({ productId }) => productId));
  const checks = [...productIds].map(async (productId) => {
    const keys = await tx.objectStore('assessments').index('byProduct').getAllKeys(productId);
    const others = keys.filter((id) => !own.reviews.has(id));
    const [reviews, meetings] = await Promise.all([
      Promise.all(others.map((id) => tx.objectStore('assessments').get(id))),
      tx.objectStore('meetings').index('byProduct').getAll(productId),
    ]);
    const voices = meetings.filter(({ id }) => !own.meetings.has(id)).flatMap((meeting) => meeting.voices);
    const named = [
      ...reviews.flatMap((row) => [row?.followsId, row?.meetingId]),
      ...voices.map(({ assessmentId }) => assessmentId),
    ];
    return named.every((id) => typeof id !== 'string' || !going.has(id));
  });
  return (await Promise.all(checks)).every(Boolean);
}

async function checklistsAreBare(tx: WriteTx, { checklists }: ImportImages, own: Own): Promise<boolean> {
  const mine = [own.reviews, own.meetings, own.exercises];
  const checks = checklists.map(async ({ hash, usedBy }) => {
    const users = await usersOf(tx, hash);
    return users.every((id) => usedBy.has(id) || mine.some((ids) => ids.has(id)));
  });
  return (await Promise.all(checks)).every(Boolean);
}

/** @returns why it may not, for a bug report, or `null`: it names no record and quotes nothing */
export async function whyNotUndone(tx: WriteTx, images: ImportImages): Promise<string | null> {
  const own: Own = {
    products: idsOf(images.products),
    reviews: idsOf(images.reviews),
    evidence: idsOf(images.evidence),
    meetings: idsOf(images.meetings),
    exercises: idsOf(images.exercises),
  };
  if (!(await allAsLeft(tx, images))) return 'something of the import was changed since';
  const bare = await Promise.all([
    productsAreBare(tx, images, own),
    reviewsAreBare(tx, images, own),
    nobodyNames(tx, images, own),
    checklistsAreBare(tx, images, own),
  ]);
  return bare.every(Boolean) ? null : 'something new belongs to what the import brought';
}
